package org.workstyle.assessment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.awaitility.Awaitility.await;

/**
 * Lets people meet: somebody else holds all of them up in the database until all have
 * begun.
 */
@TestComponent
class Meeting {

	private static final String WAITING = "select count(*) from pg_stat_activity where datname = current_database()"
			+ " and wait_event_type = 'Lock'";

	private final JdbcClient jdbc;

	private final Environment environment;

	Meeting(JdbcClient jdbc, Environment environment) {
		this.jdbc = jdbc;
		this.environment = environment;
	}

	/**
	 * Does all at once, each in a thread and a transaction of its own.
	 * @param held what somebody else does first and commits when all wait for it
	 * @return what each of them ended with, not yet looked at
	 */
	<T> List<Future<T>> of(List<String> held, List<Callable<T>> all) throws SQLException {
		ExecutorService threads = Executors.newFixedThreadPool(all.size());
		List<Future<T>> begun = new ArrayList<>();
		try (Connection other = connect(); Statement statement = other.createStatement()) {
			for (String sql : held) {
				statement.execute(sql);
			}
			all.forEach((each) -> begun.add(threads.submit(each)));
			await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= all.size());
			other.commit();
		}
		threads.shutdown();
		return begun;
	}

	private Connection connect() throws SQLException {
		Connection connection = DriverManager.getConnection(this.environment.getRequiredProperty("portal.db.url"),
				"portal", "portal");
		connection.setAutoCommit(false);
		return connection;
	}

	private int waiting() {
		return this.jdbc.sql(WAITING).query(Integer.class).single();
	}

}
