package org.workstyle.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.operation.Checkup;
import org.workstyle.operation.Diagnosis;

/**
 * Whether every file kept outside the database is there, and none is there that nothing
 * refers to.
 */
@Component
class AttachmentCheckup implements Checkup {

	private final AttachmentProperties properties;

	private final JdbcClient jdbc;

	AttachmentCheckup(AttachmentProperties properties, JdbcClient jdbc) {
		this.properties = properties;
		this.jdbc = jdbc;
	}

	@Override
	public String key() {
		return "attachment";
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public Diagnosis examine() {
		Set<String> wanted = new HashSet<>(
				this.jdbc.sql("select id::text from attachment where content is null").query(String.class).list());
		Set<String> orphans = present();
		Set<String> missing = new HashSet<>(wanted);
		missing.removeAll(orphans);
		orphans.removeAll(wanted);
		if (!missing.isEmpty()) {
			return Diagnosis.fault("attachment.checkup.missing", missing.size(), missing.iterator().next());
		}
		if (!orphans.isEmpty()) {
			return Diagnosis.attention("attachment.checkup.orphans", orphans.size(), orphans.iterator().next());
		}
		long files = this.jdbc.sql("select count(*) from attachment").query(Long.class).single();
		return Diagnosis.sound("attachment.checkup.sound", files);
	}

	private Set<String> present() {
		Path folder = Path.of(this.properties.folder());
		if (this.properties.folder().isEmpty() || !Files.isDirectory(folder)) {
			return new HashSet<>();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			Set<String> names = new HashSet<>();
			files.filter(Files::isRegularFile).forEach((file) -> names.add(file.getFileName().toString()));
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
