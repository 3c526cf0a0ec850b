package org.workstyle.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ImportSweeperTests {

	@Autowired
	ImportSweeper sweeper;

	@Autowired
	ImportRuns runs;

	@Autowired
	DataSource dataSource;

	@Autowired
	JdbcClient jdbc;

	@Test
	void givesUpWhatACrashLeftBehind() {
		ImportRunId checking = leftIn(ImportState.CHECKING);
		ImportRunId applying = leftIn(ImportState.APPLYING);

		this.sweeper.sweep();

		assertThat(state(checking)).isEqualTo(ImportState.ABORTED);
		assertThat(state(applying)).isEqualTo(ImportState.ABORTED);
		assertThat(staged(checking)).isZero();
		assertThat(staged(applying)).isZero();
	}

	@Test
	void leavesAloneWhatAnotherInstanceWorksOn() throws SQLException {
		ImportRunId id = leftIn(ImportState.CHECKING);
		try (Connection other = this.dataSource.getConnection()) {
			other.setAutoCommit(false);
			long key = id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits();
			other.createStatement().execute("select pg_advisory_xact_lock(" + key + ")");

			this.sweeper.sweep();

			assertThat(state(id)).isEqualTo(ImportState.CHECKING);
			other.rollback();
		}
	}

	private ImportRunId leftIn(ImportState state) {
		ImportRunId id = ImportRunId.next();
		this.jdbc.sql("""
				insert into import_run (id, kind, state, file_name, file_size, sha256, uploaded_by, uploaded_by_name,
				  uploaded_at, touched_at, rows_expected)
				values (:id, 'online-learning', :state, 'a.xlsx', 1, '', :id, '王五', now() - interval '1 hour',
				  now() - interval '1 hour', 1)
				""").param("id", id.value()).param("state", state.name()).update();
		this.jdbc
			.sql("insert into online_learning_staging values (:id, 2, :person, 'XUEXI_XINGSHUI', '2023-06-01', 1, 1)")
			.param("id", id.value())
			.param("person", UUID.randomUUID())
			.update();
		return id;
	}

	private ImportState state(ImportRunId id) {
		return this.runs.find(id).orElseThrow().state();
	}

	private int staged(ImportRunId id) {
		return this.jdbc.sql("select count(*) from online_learning_staging where import_id = :id")
			.param("id", id.value())
			.query(Integer.class)
			.single();
	}

}
