package org.workstyle.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import org.workstyle.shared.PortalException;

/**
 * Looks into a file before it is kept: its content must be of a kind that is taken, match
 * its extension and carry no macros.
 */
class FileCheck {

	private static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");

	private static final Set<String> MAIN_PARTS = Set.of("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml",
			"OFD.xml");

	private static final String UNKNOWN = "application/octet-stream";

	private static final int CONTENT_TYPES_LIMIT = 1 << 20;

	private static final byte[] OLE2_MACROS = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

	/**
	 * Returns the type of an acceptable file.
	 * @throws PortalException saying why the file is refused
	 */
	FileType check(String fileName, Path file) throws IOException {
		FileType type = FileType.ofName(fileName)
			.orElseThrow(() -> new PortalException("attachment.refused.extension"));
		String found = detect(file);
		if (ZIP.contains(found)) {
			found = mainPart(file);
		}
		else if (found.equals(FileType.OLE2) && contains(file, OLE2_MACROS)) {
			throw new PortalException("attachment.refused.macro");
		}
		else if (found.equals(UNKNOWN) && isText(file)) {
			found = "text/plain";
		}
		if (!type.allows(found)) {
			throw new PortalException("attachment.refused.content");
		}
		return type;
	}

	private static String detect(Path file) throws IOException {
		try (TikaInputStream content = TikaInputStream.get(file)) {
			return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).toString();
		}
	}

	/**
	 * Whether there are no control characters but those of texts: Chinese texts in
	 * GB18030 look like bytes of no known kind.
	 */
	private static boolean isText(Path file) throws IOException {
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			int next = content.read();
			while (next >= ' ' || next == '\t' || next == '\n' || next == '\r') {
				next = content.read();
			}
			return next < 0;
		}
	}

	/**
	 * Reads the list of a zip container's parts, and of the parts only the small one that
	 * names their types.
	 */
	private static String mainPart(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.stream().anyMatch((entry) -> entry.getName().endsWith("vbaProject.bin")) || declaresMacros(zip)) {
				throw new PortalException("attachment.refused.macro");
			}
			return MAIN_PARTS.stream().filter((part) -> zip.getEntry(part) != null).findFirst().orElse("");
		}
		catch (ZipException ex) {
			throw new PortalException("attachment.refused.content");
		}
	}

	private static boolean declaresMacros(ZipFile zip) throws IOException {
		ZipEntry types = zip.getEntry("[Content_Types].xml");
		if (types == null) {
			return false;
		}
		try (InputStream content = zip.getInputStream(types)) {
			return new String(content.readNBytes(CONTENT_TYPES_LIMIT), StandardCharsets.UTF_8).contains("macroEnabled");
		}
	}

	private static boolean contains(Path file, byte[] sought) throws IOException {
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			int matched = 0;
			for (int next = content.read(); next >= 0 && matched < sought.length; next = content.read()) {
				matched = (next == sought[matched]) ? matched + 1 : (next == sought[0]) ? 1 : 0;
			}
			return matched == sought.length;
		}
	}

}
