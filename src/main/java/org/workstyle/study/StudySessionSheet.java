package org.workstyle.study;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;

/**
 * The sessions of the list with all that an import of sessions asks for, so that an
 * export can be corrected and brought back.
 */
@Component
public class StudySessionSheet {

	private static final String DETAILS = """
			select s.id, u.code, s.ends_at, s.credit_hours, c.staff_number as chair, p.staff_number as presenter,
			  s.guest_presenter, s.discussed, s.version
			from study_session s
			join unit u on u.id = s.host_id
			left join person c on c.id = s.chair_id
			left join person p on p.id = s.presenter_id
			where s.id = any(:ids)
			""";

	private final StudySessionList sessions;

	private final JdbcClient jdbc;

	StudySessionSheet(StudySessionList sessions, JdbcClient jdbc) {
		this.sessions = sessions;
		this.jdbc = jdbc;
	}

	/**
	 * Returns all sessions of the filter in the order of the list, read piece by piece.
	 */
	public Stream<Row> stream(SessionFilter filter, DataScope scope) {
		return this.sessions.pieces(filter, scope).flatMap(this::detailed);
	}

	private Stream<Row> detailed(List<StudySessionSummary> piece) {
		Map<UUID, Details> details = new HashMap<>();
		this.jdbc.sql(DETAILS)
			.param("ids", piece.stream().map((session) -> session.id().value()).toArray(UUID[]::new))
			.query((row) -> {
				details.put(row.getObject("id", UUID.class), Details.map(row));
			});
		return piece.stream().map((session) -> new Row(session, details.get(session.id().value())));
	}

	/**
	 * A session of the sheet.
	 *
	 * @param session as the list shows it
	 * @param details what an import asks for besides
	 */
	public record Row(StudySessionSummary session, Details details) {

	}

	/**
	 * What an import asks for besides what the list shows.
	 *
	 * @param host code of the main host
	 * @param endsAt end
	 * @param creditHours hours of study
	 * @param chair staff number of who chairs
	 * @param presenter staff number of who presents
	 * @param guestPresenter who presents, if a guest
	 * @param discussed whether there was a collective discussion
	 * @param version the version of the record
	 */
	public record Details(String host, LocalTime endsAt, BigDecimal creditHours, @Nullable String chair,
			@Nullable String presenter, @Nullable String guestPresenter, boolean discussed, long version) {

		private static Details map(ResultSet row) throws SQLException {
			return new Details(row.getString("code"), row.getObject("ends_at", LocalTime.class),
					row.getBigDecimal("credit_hours"), row.getString("chair"), row.getString("presenter"),
					row.getString("guest_presenter"), row.getBoolean("discussed"), row.getLong("version"));
		}

	}

}
