package org.workstyle.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.Keyset;
import org.workstyle.shared.Page;

/**
 * Lists the study sessions somebody may see: page by page, or all of them for an export.
 */
@Component
@Transactional(readOnly = true)
public class StudySessionList {

	private static final Pattern PLAN_ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

	private static final String ESTIMATE = """
			explain (format json)
			select from study_session where search_grams(topic) @> search_grams(:text)
			union all select from study_session
			""";

	static final String ROWS = """
			with page as materialized (%s)
			select s.*, u.short_name, h.hosts, a.expected, a.attended
			from page p
			cross join lateral (
			  select t.id, t.held_on, t.starts_at, t.kind, t.status, t.host_id, t.place, t.topic
			  from study_session t where t.id = p.session_id offset 0) s
			join unit u on u.id = s.host_id
			cross join lateral (select count(*) as hosts from study_session_host g where g.session_id = s.id) h
			cross join lateral (
			  select count(*) as expected, count(*) filter (where b.state in ('PRESENT', 'MADE_UP')) as attended
			  from study_attendance b where b.session_id = s.id) a
			order by p.held_on %2$s, p.session_id %2$s
			""";

	private final JdbcClient jdbc;

	StudySessionList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a page of the list.
	 * @param filter which sessions
	 * @param after cursor of the last row of the page before
	 * @param before cursor of the first row of the page after
	 * @param scope what whoever asks may see
	 */
	public Page<StudySessionSummary> page(SessionFilter filter, @Nullable String after, @Nullable String before,
			DataScope scope) {
		if (filter.isContradictory()) {
			return new Page<>(List.of(), null, null, 0);
		}
		Keyset<StudySessionSummary> keyset = new Keyset<>(after, before, SessionCursor::at);
		SessionCursor cursor = SessionCursor.of(keyset.cursor(), keyset.isBackward());
		Estimate estimate = estimate(filter, scope);
		return keyset.page(rows(filter, scope, cursor, Keyset.LIMIT, estimate), count(filter, scope, estimate));
	}

	/**
	 * Returns the first sessions of the list, uncounted.
	 */
	public List<StudySessionSummary> first(SessionFilter filter, int limit, DataScope scope) {
		return filter.isContradictory() ? List.of() : rows(filter, scope, null, limit, estimate(filter, scope));
	}

	/**
	 * Returns all sessions of the filter in the order of the list, read piece by piece.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Stream<StudySessionSummary> stream(SessionFilter filter, DataScope scope) {
		return pieces(filter, scope).flatMap(List::stream);
	}

	@Transactional(propagation = Propagation.SUPPORTS)
	Stream<List<StudySessionSummary>> pieces(SessionFilter filter, DataScope scope) {
		if (filter.isContradictory()) {
			return Stream.empty();
		}
		Estimate estimate = estimate(filter, scope);
		return Keyset.pieces(SessionCursor::at,
				(cursor) -> rows(filter, scope, SessionCursor.of(cursor, false), Keyset.PIECE, estimate));
	}

	private List<StudySessionSummary> rows(SessionFilter filter, DataScope scope, @Nullable SessionCursor cursor,
			int limit, Estimate estimate) {
		boolean ascending = filter.oldestFirst() != (cursor != null && cursor.backwards());
		SessionWalk walk = new SessionWalk(filter, scope, estimate.favoursWord(limit));
		String sql = ROWS.formatted(walk.page(cursor, limit), ascending ? "asc" : "desc");
		return walk.bind(this.jdbc, sql).query(StudySessionList::map).list();
	}

	private int count(SessionFilter filter, DataScope scope, Estimate estimate) {
		int bound = Page.COUNT_BOUND + 1;
		SessionWalk walk = new SessionWalk(filter, scope, estimate.favoursWord(bound));
		return walk.bind(this.jdbc, walk.count(bound)).query(Integer.class).single();
	}

	private Estimate estimate(SessionFilter filter, DataScope scope) {
		if (filter.text() == null) {
			return Estimate.WITHOUT_TEXT;
		}
		Matcher numbers = PLAN_ROWS
			.matcher(this.jdbc.sql(ESTIMATE).param("text", filter.text()).query(String.class).single());
		long all = next(numbers);
		long matching = next(numbers);
		return new Estimate(Math.max(1, matching), all - matching, SessionWalk.walks(filter, scope));
	}

	private static long next(Matcher numbers) {
		if (!numbers.find()) {
			throw new IllegalStateException("The plan names no rows");
		}
		return Long.parseLong(numbers.group(1));
	}

	private static StudySessionSummary map(ResultSet row, int number) throws SQLException {
		return new StudySessionSummary(new StudySessionId(row.getObject("id", UUID.class)),
				row.getObject("held_on", LocalDate.class), row.getObject("starts_at", LocalTime.class),
				StudyKind.valueOf(row.getString("kind")), SessionStatus.valueOf(row.getString("status")),
				row.getString("short_name"), row.getInt("hosts") - 1, row.getString("place"), row.getString("topic"),
				new AttendanceRate(row.getInt("expected"), row.getInt("attended")));
	}

	/**
	 * What PostgreSQL's statistics say about a text: rare words are found by the index of
	 * words and then sorted; frequent ones are met soon on the way through the list.
	 *
	 * @param matching sessions that contain it
	 * @param all sessions in all
	 * @param walks index walks the list merges
	 */
	private record Estimate(long matching, long all, int walks) {

		private static final Estimate WITHOUT_TEXT = new Estimate(0, 0, 0);

		boolean favoursWord(int limit) {
			if (this.walks == 0) {
				return false;
			}
			double walked = Math.min((double) limit * this.all / this.matching * this.walks, this.all);
			return this.matching <= Math.max(walked, limit);
		}

	}

}
