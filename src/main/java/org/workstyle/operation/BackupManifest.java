package org.workstyle.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup file says of itself: its last entry, so a file cut off has none.
 *
 * @param format version of the form of the file
 * @param schema version of the last migration
 * @param createdAt when it was made
 * @param tables each table with its rows and the SHA-256 of its content
 * @param sequences each sequence with its last number
 * @param files how many files beside the database it holds
 */
record BackupManifest(int format, String schema, Instant createdAt, Map<String, Content> tables,
		Map<String, Long> sequences, int files) {

	static final String ENTRY = "manifest.json";

	static final int FORMAT = 1;

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	BackupManifest {
		tables = new LinkedHashMap<>(tables);
		sequences = new LinkedHashMap<>(sequences);
	}

	static BackupManifest read(InputStream input) throws IOException {
		BackupManifest manifest = MAPPER.readValue(new String(input.readAllBytes(), StandardCharsets.UTF_8),
				BackupManifest.class);
		if (manifest.format != FORMAT) {
			throw new BackupException(
					"The backup is of form " + manifest.format + ", this portal reads form " + FORMAT);
		}
		return manifest;
	}

	void write(OutputStream output) {
		try {
			output.write(
					MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	long rows() {
		return this.tables.values().stream().mapToLong(Content::rows).sum();
	}

	/**
	 * What a table held.
	 *
	 * @param rows number of rows
	 * @param sha256 hash over the rows as PostgreSQL's COPY writes them
	 */
	record Content(long rows, String sha256) {

	}

}
