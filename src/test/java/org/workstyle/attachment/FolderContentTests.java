package org.workstyle.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

import org.workstyle.shared.TimeOrderedIds;

import static org.assertj.core.api.Assertions.assertThat;

class FolderContentTests {

	@TempDir
	Path folder = Path.of("");

	private final AttachmentId id = new AttachmentId(TimeOrderedIds.next());

	@BeforeEach
	void beginTransaction() {
		TransactionSynchronizationManager.initSynchronization();
	}

	@AfterEach
	void endTransaction() {
		TransactionSynchronizationManager.clearSynchronization();
	}

	@Test
	void keepsWhatWasCommitted() throws IOException {
		FolderContent content = put();

		complete(TransactionSynchronization.STATUS_COMMITTED);

		try (InputStream kept = content.open(this.id)) {
			assertThat(kept.readAllBytes()).isEqualTo(SampleFiles.pdf());
		}
	}

	@Test
	void leavesNothingBehindWhenRolledBack() throws IOException {
		put();
		assertThat(files()).isEqualTo(1);

		complete(TransactionSynchronization.STATUS_ROLLED_BACK);

		assertThat(files()).isZero();
	}

	private FolderContent put() throws IOException {
		FolderContent content = new FolderContent(
				new AttachmentProperties(this.folder.toString(), DataSize.ofMegabytes(1)));
		try (ReceivedFile file = ReceivedFile.receive(new ByteArrayInputStream(SampleFiles.pdf()), 1000)) {
			content.put(this.id, file);
		}
		return content;
	}

	private static void complete(int status) {
		TransactionSynchronizationManager.getSynchronizations().forEach((each) -> each.afterCompletion(status));
	}

	private long files() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).count();
		}
	}

}
