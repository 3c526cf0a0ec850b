package org.workstyle.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of file that are taken: their extension, the type they are sent as, and what
 * their content may turn out to be. Whatever a browser could run is not among them.
 */
enum FileType {

	PDF("application/pdf", "application/pdf"),

	DOC("application/msword", FileType.OLE2), XLS("application/vnd.ms-excel", FileType.OLE2),
	PPT("application/vnd.ms-powerpoint", FileType.OLE2),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"),

	WPS("application/vnd.ms-works", FileType.OLE2, "word/document.xml"),
	ET("application/octet-stream", FileType.OLE2, "xl/workbook.xml"),
	DPS("application/octet-stream", FileType.OLE2, "ppt/presentation.xml"),

	OFD("application/ofd", "OFD.xml"),

	PNG("image/png", "image/png"), JPG("image/jpeg", "image/jpeg"), JPEG("image/jpeg", "image/jpeg"),
	GIF("image/gif", "image/gif"), BMP("image/bmp", "image/bmp"), TIF("image/tiff", "image/tiff"),
	TIFF("image/tiff", "image/tiff"), WEBP("image/webp", "image/webp"),

	TXT("text/plain", "text/plain"), CSV("text/csv", "text/plain", "text/csv");

	/** The container of Office's and WPS's older files. */
	static final String OLE2 = "application/x-tika-msoffice";

	private static final Map<String, FileType> BY_EXTENSION = Arrays.stream(values())
		.collect(Collectors.toMap(FileType::extension, Function.identity()));

	private final String mediaType;

	private final Set<String> contents;

	FileType(String mediaType, String... contents) {
		this.mediaType = mediaType;
		this.contents = Set.of(contents);
	}

	static Optional<FileType> ofName(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Optional.ofNullable(BY_EXTENSION.get(extension));
	}

	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	String mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether content of the found kind may carry the extension.
	 * @param found a media type, or the main part of a zip container
	 */
	boolean allows(String found) {
		return this.contents.contains(found);
	}

}
