package org.workstyle.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows to a table by PostgreSQL's COPY, in its text format.
 */
final class CopyStream implements AutoCloseable {

	private static final int CHUNK = 1 << 16;

	private final CopyIn copy;

	private final StringBuilder chunk = new StringBuilder(CHUNK + 1024);

	private CopyStream(CopyIn copy) {
		this.copy = copy;
	}

	static CopyStream into(Connection connection, String table) throws SQLException {
		return new CopyStream(
				connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin"));
	}

	void row(UUID importId, int number, @Nullable Object[] values) throws SQLException {
		this.chunk.append(importId).append('\t').append(number);
		for (Object value : values) {
			this.chunk.append('\t');
			append(value);
		}
		this.chunk.append('\n');
		if (this.chunk.length() >= CHUNK) {
			send();
		}
	}

	/**
	 * Ends the copy; rows are the table's once the transaction commits.
	 */
	void end() throws SQLException {
		send();
		this.copy.endCopy();
	}

	/**
	 * Gives the copy up where it was not ended.
	 */
	@Override
	public void close() throws SQLException {
		if (this.copy.isActive()) {
			this.copy.cancelCopy();
		}
	}

	private void append(@Nullable Object value) {
		if (value == null) {
			this.chunk.append("\\N");
		}
		else if (value instanceof BigDecimal decimal) {
			this.chunk.append(decimal.toPlainString());
		}
		else if (value instanceof String text) {
			escape(text);
		}
		else {
			this.chunk.append(value);
		}
	}

	private void escape(String text) {
		for (int index = 0; index < text.length(); index++) {
			char sign = text.charAt(index);
			switch (sign) {
				case '\\' -> this.chunk.append("\\\\");
				case '\t' -> this.chunk.append("\\t");
				case '\n' -> this.chunk.append("\\n");
				case '\r' -> this.chunk.append("\\r");
				default -> this.chunk.append(sign);
			}
		}
	}

	private void send() throws SQLException {
		byte[] bytes = this.chunk.toString().getBytes(StandardCharsets.UTF_8);
		this.copy.writeToCopy(bytes, 0, bytes.length);
		this.chunk.setLength(0);
	}

}
