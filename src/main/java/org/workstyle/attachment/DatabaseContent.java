package org.workstyle.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.NoSuchElementException;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps files in the database, written and read in portions.
 */
@Component
class DatabaseContent implements ContentStore {

	private static final int PORTION = 1 << 20;

	private final JdbcTemplate jdbc;

	DatabaseContent(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void put(AttachmentId id, ReceivedFile file) throws IOException {
		try (InputStream content = Files.newInputStream(file.path())) {
			this.jdbc.update("update attachment set content = ? where id = ?", (statement) -> {
				statement.setBinaryStream(1, content, file.size());
				statement.setObject(2, id.value());
			});
		}
	}

	@Override
	public InputStream open(AttachmentId id) {
		return new SequenceInputStream(new Portions(id));
	}

	private byte[] portion(AttachmentId id, long from) {
		byte[] bytes = this.jdbc.queryForObject(
				"select substring(content from ?::int for ?::int) from attachment where id = ?", byte[].class, from + 1,
				PORTION, id.value());
		return (bytes != null) ? bytes : new byte[0];
	}

	private final class Portions implements Enumeration<InputStream> {

		private final AttachmentId id;

		private long read;

		private byte[] next;

		private Portions(AttachmentId id) {
			this.id = id;
			this.next = portion(id, 0);
		}

		@Override
		public boolean hasMoreElements() {
			return this.next.length > 0;
		}

		@Override
		public InputStream nextElement() {
			if (!hasMoreElements()) {
				throw new NoSuchElementException();
			}
			byte[] current = this.next;
			this.read += current.length;
			this.next = (current.length == PORTION) ? portion(this.id, this.read) : new byte[0];
			return new ByteArrayInputStream(current);
		}

	}

}
