package org.workstyle.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The beginnings of files, as programs write them.
 */
final class SampleFiles {

	private static final String OLE2 = "d0cf11e0a1b11ae1";

	private SampleFiles() {
	}

	static byte[] pdf() {
		return text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF");
	}

	static byte[] text(String content) {
		return content.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] png() {
		return hex("89504e470d0a1a0a0000000d49484452000000010000000108020000");
	}

	static byte[] program() {
		return hex("4d5a90000300000004000000ffff0000b8000000000000004000000000000000");
	}

	static byte[] oldOffice(String streamName) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(hex(OLE2));
		file.writeBytes(new byte[504]);
		file.writeBytes(streamName.getBytes(StandardCharsets.UTF_16LE));
		file.writeBytes(new byte[512]);
		return file.toByteArray();
	}

	static byte[] zip(String... parts) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write(text(String.join(" ", parts)));
			for (String part : parts) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(text("<x/>"));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return file.toByteArray();
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

}
