package org.workstyle.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.workstyle.operation.BackupManifest.Content;

/**
 * A backup file opened for reading.
 */
final class BackupFile implements AutoCloseable {

	private static final String FILES = "files/";

	private final ZipFile zip;

	private final BackupManifest manifest;

	private BackupFile(ZipFile zip, BackupManifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * Opens the file.
	 * @throws BackupException if it is no backup, or was cut off
	 */
	static BackupFile open(Path file) {
		try {
			ZipFile zip = new ZipFile(file.toFile());
			ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
			if (entry == null) {
				zip.close();
				throw new BackupException("The file " + file + " is no backup of the portal.");
			}
			return new BackupFile(zip, BackupManifest.read(zip.getInputStream(entry)));
		}
		catch (IOException ex) {
			throw new BackupException("The file " + file + " cannot be read: it is no backup, or was cut off.", ex);
		}
	}

	BackupManifest manifest() {
		return this.manifest;
	}

	InputStream table(String name) throws IOException {
		ZipEntry entry = this.zip.getEntry("tables/" + name);
		if (entry == null) {
			throw new BackupException("The backup lacks the table " + name + ".");
		}
		return this.zip.getInputStream(entry);
	}

	/**
	 * Compares the content of each table with its hash, before anything is written.
	 * @throws BackupException naming the first table that was changed
	 */
	void checkHashes() {
		for (Map.Entry<String, Content> each : this.manifest.tables().entrySet()) {
			try {
				if (!Hashes.of(table(each.getKey())).equals(each.getValue().sha256())) {
					throw new BackupException("The backup was changed: the table " + each.getKey()
							+ " does not have the content it was written with.");
				}
			}
			catch (IOException ex) {
				throw new BackupException("The backup is damaged in the table " + each.getKey() + ".", ex);
			}
		}
	}

	/**
	 * Puts the attachments back into their folder.
	 */
	void extractFiles(Path folder) throws IOException {
		Path root = folder.toAbsolutePath().normalize();
		for (ZipEntry entry : this.zip.stream().filter((each) -> each.getName().startsWith(FILES)).toList()) {
			Path target = root.resolve(entry.getName().substring(FILES.length())).normalize();
			if (!target.startsWith(root)) {
				throw new BackupException("The backup names a file outside the folder: " + entry.getName());
			}
			Files.createDirectories(target.getParent());
			try (InputStream content = this.zip.getInputStream(entry)) {
				Files.copy(content, target);
			}
		}
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new BackupException("The backup cannot be closed", ex);
		}
	}

}
