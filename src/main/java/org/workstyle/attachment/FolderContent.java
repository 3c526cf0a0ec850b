package org.workstyle.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps files in a folder, spread over 256 folders by the end of their identifier.
 */
@Component
class FolderContent implements ContentStore {

	private final Path folder;

	FolderContent(AttachmentProperties properties) {
		this.folder = Path.of(properties.folder());
	}

	@Override
	public void put(AttachmentId id, ReceivedFile file) throws IOException {
		Path target = path(id);
		Files.createDirectories(target.getParent());
		TransactionSynchronizationManager.registerSynchronization(new Withdrawal(target));
		Files.copy(file.path(), target);
	}

	@Override
	public InputStream open(AttachmentId id) throws IOException {
		return Files.newInputStream(path(id));
	}

	private Path path(AttachmentId id) {
		String name = id.toString();
		return this.folder.resolve(name.substring(name.length() - 2)).resolve(name);
	}

	private record Withdrawal(Path file) implements TransactionSynchronization {

		@Override
		public void afterCompletion(int status) {
			if (status == STATUS_ROLLED_BACK) {
				try {
					Files.deleteIfExists(this.file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}

	}

}
