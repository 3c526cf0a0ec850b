package org.workstyle.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.shared.PortalException;

/**
 * Which files are taken; the upload form tells it beforehand.
 */
@Component("attachmentRules")
public class AttachmentRules {

	private static final int LONGEST_NAME = 200;

	private final FileCheck check = new FileCheck();

	private final AttachmentProperties properties;

	AttachmentRules(AttachmentProperties properties) {
		this.properties = properties;
	}

	/**
	 * Returns the extensions taken, as a file field wants them.
	 */
	public String accept() {
		return Arrays.stream(FileType.values()).map((type) -> "." + type.extension()).collect(Collectors.joining(","));
	}

	/**
	 * Returns the largest size taken, in megabytes.
	 */
	public long maxMegabytes() {
		return this.properties.maxSize().toMegabytes();
	}

	boolean keepsInFolder() {
		return !this.properties.folder().isBlank();
	}

	ReceivedFile receive(InputStream content) throws IOException {
		return ReceivedFile.receive(content, this.properties.maxSize().toBytes());
	}

	FileType check(String fileName, ReceivedFile file) throws IOException {
		return this.check.check(fileName, file.path());
	}

	/**
	 * Returns the name without path and control characters.
	 */
	static String plainName(String fileName) {
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
			.strip();
		if (name.isEmpty()) {
			throw new PortalException("attachment.refused.name");
		}
		return name.substring(Math.max(0, name.length() - LONGEST_NAME));
	}

}
