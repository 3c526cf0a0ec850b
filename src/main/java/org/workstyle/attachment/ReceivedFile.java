package org.workstyle.attachment;

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

import org.workstyle.shared.PortalException;

/**
 * A file on its way in: on disk, never whole in memory, measured and hashed while it
 * arrives, gone when it is closed.
 *
 * @param path where it lies
 * @param size in bytes
 * @param sha256 its hash
 */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {

	/**
	 * Takes a file in.
	 * @param content its bytes
	 * @param limit the most bytes taken
	 * @throws PortalException if it is empty or larger than the limit
	 */
	static ReceivedFile receive(InputStream content, long limit) throws IOException {
		Path path = Files.createTempFile("attachment", ".part");
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			long size = copy(new DigestInputStream(content, digest), path, limit);
			return new ReceivedFile(path, size, HexFormat.of().formatHex(digest.digest()));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	private static long copy(InputStream content, Path path, long limit) throws IOException {
		long size = 0;
		try (OutputStream target = Files.newOutputStream(path)) {
			byte[] portion = new byte[1 << 16];
			for (int read = content.read(portion); read >= 0; read = content.read(portion)) {
				size += read;
				if (size > limit) {
					throw new PortalException("attachment.refused.size");
				}
				target.write(portion, 0, read);
			}
		}
		if (size == 0) {
			throw new PortalException("attachment.refused.empty");
		}
		return size;
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
