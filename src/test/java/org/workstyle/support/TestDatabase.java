package org.workstyle.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The real PostgreSQL of the tests: a container where an engine answers, the embedded
 * binaries otherwise. Migrated once into a template; each application context gets a copy
 * of its own.
 */
public final class TestDatabase {

	private static final String IMAGE = "postgres:18.1-alpine";

	private static final String TEMPLATE = "portal_template";

	private static final TestDatabase INSTANCE = start();

	private final String server;

	private final String owner;

	private final String password;

	private final AtomicInteger copies = new AtomicInteger();

	private TestDatabase(String server, String owner, String password) {
		this.server = server;
		this.owner = owner;
		this.password = password;
	}

	public static TestDatabase get() {
		return INSTANCE;
	}

	@SuppressWarnings("resource") // both end with the tests' JVM
	private static TestDatabase start() {
		TestDatabase database;
		if (hasContainers()) {
			PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
			container.start();
			database = new TestDatabase(
					"jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/",
					container.getUsername(), container.getPassword());
		}
		else {
			database = new TestDatabase("jdbc:postgresql://localhost:" + startEmbedded().getPort() + "/", "postgres",
					"postgres");
		}
		database.createTemplate();
		return database;
	}

	private static boolean hasContainers() {
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static EmbeddedPostgres startEmbedded() {
		try {
			return EmbeddedPostgres.builder()
				.setServerConfig("max_connections", "500")
				.setLocaleConfig("encoding", "UTF-8")
				.setLocaleConfig("locale", "C")
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void createTemplate() {
		execute("postgres", "create role portal login password 'portal'");
		execute("postgres", "create database " + TEMPLATE);
		Flyway.configure()
			.dataSource(url(TEMPLATE), this.owner, this.password)
			.placeholders(java.util.Map.of("portal-role", "portal"))
			.load()
			.migrate();
	}

	/**
	 * Makes a fresh, migrated, empty database.
	 * @return its JDBC address
	 */
	public String create() {
		String name = "portal_" + this.copies.incrementAndGet();
		execute("postgres", "create database " + name + " template " + TEMPLATE);
		execute(name, "grant temporary on database " + name + " to portal");
		return url(name);
	}

	/**
	 * Makes a database without any table.
	 * @return its JDBC address
	 */
	public String createEmpty() {
		String name = "empty_" + this.copies.incrementAndGet();
		execute("postgres", "create database " + name);
		return url(name);
	}

	public String owner() {
		return this.owner;
	}

	public String ownerPassword() {
		return this.password;
	}

	private String url(String name) {
		return this.server + name;
	}

	private void execute(String databaseName, String sql) {
		try (Connection connection = DriverManager.getConnection(url(databaseName), this.owner, this.password);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

}
