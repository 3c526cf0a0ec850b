package org.workstyle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded PostgreSQL, held by one portal at a time. The operating
 * system gives the hold back when the process ends, however it ends.
 */
final class DataFolder implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DataFolder.class);

	private final Path folder;

	private final FileChannel lockFile;

	private DataFolder(Path folder, FileChannel lockFile) {
		this.folder = folder;
		this.lockFile = lockFile;
	}

	/**
	 * Takes the folder, creating it where it is missing.
	 * @throws DataFolderInUseException if another portal holds it
	 */
	static DataFolder take(Path folder) {
		Path absolute = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(absolute);
			FileChannel channel = FileChannel.open(absolute.resolve("portal.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new DataFolderInUseException(absolute);
			}
			return new DataFolder(absolute, channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot use the data folder " + absolute, ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path postgres() {
		return this.folder.resolve("postgres");
	}

	Path binaries() {
		return this.folder.resolve("binaries");
	}

	/**
	 * The password of the database's roles: made once, readable by the owner only.
	 */
	@Nullable String password() throws IOException {
		Path file = this.folder.resolve("password");
		return Files.exists(file) ? Files.readString(file).strip() : null;
	}

	static String newPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	void keepPassword(String password) throws IOException {
		Path file = this.folder.resolve("password");
		Files.writeString(file, password);
		var bits = file.toFile();
		if (!(bits.setReadable(false, false) && bits.setReadable(true, true))) {
			logger.warn("Cannot restrict {} to its owner", file);
		}
	}

	/**
	 * Stops a PostgreSQL left behind by a portal that was killed. Nobody else uses it:
	 * this portal holds the folder.
	 */
	void stopLeftover() throws IOException {
		Path pidFile = postgres().resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
		ProcessHandle.of(pid).filter(this::isOwnPostgres).ifPresent((postgres) -> {
			logger.info("Stopping the PostgreSQL that an earlier, killed portal left behind (process {})", pid);
			postgres.destroy();
			try {
				postgres.onExit().get(60, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (Exception ex) {
				throw new IllegalStateException("The PostgreSQL left behind (process " + pid + ") does not stop", ex);
			}
		});
	}

	/**
	 * Returns where the portal that holds the folder keeps its database.
	 */
	static Running running(Path folder) throws IOException {
		List<String> lines = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
		return new Running(Integer.parseInt(lines.get(3).strip()),
				Files.readString(folder.resolve("password")).strip());
	}

	/**
	 * Whether the process runs this folder's binaries: after a restart of the machine the
	 * number may be another process's, even another PostgreSQL's.
	 */
	private boolean isOwnPostgres(ProcessHandle process) {
		return process.info().command().filter((command) -> Path.of(command).startsWith(binaries())).isPresent();
	}

	@Override
	public void close() {
		try {
			this.lockFile.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A database that is up.
	 *
	 * @param port its port on this machine
	 * @param password the password of its roles
	 */
	record Running(int port, String password) {

	}

}
