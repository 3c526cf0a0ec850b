package org.workstyle.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk that holds the portal's data has room left.
 */
@Component
class DiskCheckup implements Checkup {

	private final Path folder;

	private final DataSize wanted;

	DiskCheckup(@Value("${portal.db.folder:data}") Path folder, OperationProperties properties) {
		this.folder = folder.toAbsolutePath();
		this.wanted = properties.freeSpace();
	}

	@Override
	public String key() {
		return "disk";
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Diagnosis examine() {
		try {
			FileStore disk = Files.getFileStore(Files.exists(this.folder) ? this.folder : Path.of("").toAbsolutePath());
			return judge(disk.getUsableSpace(), disk.getTotalSpace());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Diagnosis judge(long free, long total) {
		long percent = (total > 0) ? 100 * free / total : 0;
		String left = "%.1f GB".formatted(free / (double) DataSize.ofGigabytes(1).toBytes());
		return (free < this.wanted.toBytes())
				? Diagnosis.fault("operation.disk.full", left, percent, this.wanted.toMegabytes())
				: Diagnosis.sound("operation.disk.sound", left, percent);
	}

}
