package org.workstyle.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An uploaded file in a temporary place, found to be a table.
 *
 * @param name its name on the person's computer
 * @param size its size in bytes
 * @param sha256 its hash
 * @param sheet the table
 */
record ReceivedFile(String name, long size, String sha256, SheetFile sheet) {

	private static final int LONGEST_NAME = 200;

	static ReceivedFile take(String name, InputStream content, FileInspection inspection) throws IOException {
		Path file = Files.createTempFile("import", ".tmp");
		try {
			MessageDigest digest = sha256Digest();
			try (DigestInputStream in = new DigestInputStream(content, digest);
					OutputStream out = Files.newOutputStream(file)) {
				in.transferTo(out);
			}
			String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
				.replaceAll("\\p{Cntrl}", "");
			return new ReceivedFile(plain.substring(Math.max(0, plain.length() - LONGEST_NAME)), Files.size(file),
					HexFormat.of().formatHex(digest.digest()), inspection.inspect(file, plain));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	void discard() {
		try {
			Files.deleteIfExists(this.sheet.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MessageDigest sha256Digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
