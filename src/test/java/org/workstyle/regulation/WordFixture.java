package org.workstyle.regulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Word documents for tests.
 */
public final class WordFixture {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String LEVEL = "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/>"
			+ "<w:lvlText w:val=\"%s\"/></w:lvl>";

	private WordFixture() {
	}

	/**
	 * A document whose list 1 counts chapters, articles through all of them, and items.
	 */
	public static byte[] document(String... body) {
		String numbering = "<w:numbering xmlns:w=\"" + WORD + "\"><w:abstractNum w:abstractNumId=\"7\">"
				+ LEVEL.formatted(0, "第%1章") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
				+ LEVEL.formatted(0, "第%1条") + LEVEL.formatted(1, "（%2）") + "</w:abstractNum>"
				+ "<w:num w:numId=\"10\"><w:abstractNumId w:val=\"7\"/></w:num>"
				+ "<w:num w:numId=\"11\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";
		return zip(Map.of("word/document.xml",
				"<w:document xmlns:w=\"" + WORD + "\"><w:body>" + String.join("", body) + "</w:body></w:document>",
				"word/numbering.xml", numbering));
	}

	public static String paragraph(String text) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
	}

	/**
	 * A paragraph that Word counts: level 0 a chapter, 1 an article, 2 an item.
	 */
	public static String counted(String list, int level, String text) {
		String number = list + ((level == 0) ? "0" : "1");
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + Math.max(0, level - 1) + "\"/><w:numId w:val=\"" + number
				+ "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

}
