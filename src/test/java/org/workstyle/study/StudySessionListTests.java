package org.workstyle.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.support.PortalRepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list against a plain query over 30,000 sessions of 40 hosts: the same rows in the
 * same order, and never by reading the whole table.
 */
@PortalRepositoryTest
class StudySessionListTests {

	private static final LocalDate MID = LocalDate.of(2022, 6, 1);

	@Autowired
	JdbcClient jdbc;

	private final List<UnitId> hosts = new ArrayList<>();

	private PersonId person;

	@BeforeEach
	void fill() {
		this.person = new PersonId(uuid(999999));
		this.jdbc.sql("""
				insert into unit (id, code, name, short_name, pinyin, type, founded_on, version)
				select lpad(to_hex(n), 32, '0')::uuid, 'U' || n, 'U' || n, 'U' || n, '', 'PARTY_BRANCH', '2020-01-01', 0
				from generate_series(1, 40) n
				""").update();
		this.jdbc.sql("""
				insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)
				values (:id, '1', '张三', 'zhangsan zs', 'FULL', '2020-01-01', 0)
				""").param("id", this.person.value()).update();
		this.jdbc
			.sql("""
					insert into study_session (id, kind, status, host_id, held_on, starts_at, ends_at, credit_hours, place, topic,
					  discussed, recorded_at, version)
					select md5('s' || n)::uuid, (:kinds)[1 + n % 14],
					  case n % 50 when 0 then 'PLANNED' when 1 then 'CANCELLED' else 'RECORDED' end,
					  lpad(to_hex(1 + n % 40), 32, '0')::uuid, date '2020-01-01' + n % 1500, '09:00', '10:00', 1, '会议室',
					  case when n % 2 = 0 then '学习党章' when n % 3000 = 1 then '一案六说' else '专题研讨' end, false, now(), 0
					from generate_series(1, 30000) n
					""")
			.param("kinds", kinds())
			.update();
		this.jdbc.sql("""
				insert into study_session_host (session_id, host_id, kind, held_on, status)
				select id, host_id, kind, held_on, status from study_session
				union select id, lpad(to_hex(7), 32, '0')::uuid, kind, held_on, status from study_session
				where held_on < '2020-02-01'
				""").update();
		this.jdbc
			.sql("""
					insert into study_attendance (id, session_id, person_id, held_on, state, entitled_to_vote)
					select gen_random_uuid(), id, :id, held_on, 'PRESENT', true from study_session where held_on > '2023-12-20'
					""")
			.param("id", this.person.value())
			.update();
		this.jdbc.sql("analyze study_session, study_session_host, study_attendance").update();
		for (int number = 1; number <= 40; number++) {
			this.hosts.add(new UnitId(uuid(number)));
		}
	}

	@Test
	void findsTheSameSessionsAsAPlainQueryAndNeverReadsTheWholeTable() {
		for (DataScope scope : scopes()) {
			for (SessionFilter filter : filters()) {
				for (boolean byWord : (filter.text() != null) ? new boolean[] { true, false }
						: new boolean[] { false }) {
					compare(filter, scope, byWord);
				}
			}
		}
	}

	private void compare(SessionFilter filter, DataScope scope, boolean byWord) {
		List<UUID> expected = plainly(filter, scope);
		SessionCursor cursor = null;
		List<UUID> found = new ArrayList<>();
		for (int page = 0; page < 2; page++) {
			SessionWalk walk = new SessionWalk(filter, scope, byWord);
			String sql = StudySessionList.ROWS.formatted(walk.page(cursor, 26), filter.oldestFirst() ? "asc" : "desc");
			refuseWholeTable(walk, sql, filter, byWord);
			List<SessionCursor> rows = walk.bind(this.jdbc, sql)
				.query((row, number) -> new SessionCursor(row.getObject("held_on", LocalDate.class),
						row.getObject("id", UUID.class), false))
				.list();
			rows.forEach((row) -> found.add(row.id()));
			cursor = rows.isEmpty() ? new SessionCursor(MID, uuid(1), false) : rows.get(rows.size() - 1);
		}
		assertThat(found).as("%s %s", filter, scope.everything())
			.startsWith(expected.subList(0, Math.min(expected.size(), 52)).toArray(UUID[]::new));

		SessionWalk counting = new SessionWalk(filter, scope, byWord);
		String count = counting.count(1001);
		refuseWholeTable(counting, count, filter, byWord);
		assertThat(counting.bind(this.jdbc, count).query(Integer.class).single())
			.as("count of %s %s", filter, scope.everything())
			.isEqualTo(Math.min(expected.size(), 1001));
	}

	private void refuseWholeTable(SessionWalk walk, String sql, SessionFilter filter, boolean byWord) {
		String plan = String.join("\n", walk.bind(this.jdbc, "explain " + sql).query(String.class).list());
		assertThat(plan).as("%s by word %s: %s", filter, byWord, sql)
			.doesNotContain("Seq Scan on study_session")
			.doesNotContain("Seq Scan on study_attendance");
	}

	private List<UUID> plainly(SessionFilter filter, DataScope scope) {
		String order = filter.oldestFirst() ? "" : " desc";
		return this.jdbc
			.sql("""
					select s.id from study_session s
					where (:everything or s.id in (select session_id from study_session_host where host_id = any(:visible))
					    or s.id in (select session_id from study_attendance where person_id = cast(:self as uuid)))
					  and (cast(:host as uuid) is null or s.id in (select session_id from study_session_host where host_id = cast(:host as uuid)))
					  and (cast(:kind as text) is null or s.kind = :kind)
					  and (cast(:tier as text) is null or s.kind = any(:tierKinds))
					  and s.held_on between :from and :to and (cast(:status as text) is null or s.status = :status)
					  and position(:text in s.topic) > 0
					order by s.held_on%1$s, s.id%1$s
					"""
				.formatted(order))
			.param("everything", scope.everything())
			.param("visible", SessionVisibility.ids(scope.visible()))
			.param("self", SessionVisibility.self(scope), java.sql.Types.OTHER)
			.param("host", (filter.host() != null) ? filter.host().value() : null, java.sql.Types.OTHER)
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null, java.sql.Types.VARCHAR)
			.param("tier", (filter.tier() != null) ? filter.tier().name() : null, java.sql.Types.VARCHAR)
			.param("tierKinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new))
			.param("from", (filter.from() != null) ? filter.from() : LocalDate.of(1900, 1, 1))
			.param("to", (filter.to() != null) ? filter.to() : LocalDate.of(2900, 1, 1))
			.param("status", (filter.status() != null) ? filter.status().name() : null, java.sql.Types.VARCHAR)
			.param("text", (filter.text() != null) ? filter.text() : "")
			.query(UUID.class)
			.list();
	}

	private List<DataScope> scopes() {
		return List.of(new DataScope(true, Set.of(), Set.of(), null),
				new DataScope(false, Set.copyOf(this.hosts.subList(0, 30)), Set.of(), this.person),
				new DataScope(false, Set.of(this.hosts.get(6)), Set.of(), this.person),
				new DataScope(false, Set.of(), Set.of(), this.person));
	}

	private List<SessionFilter> filters() {
		List<SessionFilter> filters = new ArrayList<>();
		for (int bits = 0; bits < 64; bits++) {
			boolean period = (bits & 8) != 0;
			StudyKind kind = ((bits & 2) != 0) ? StudyKind.THEMED_PARTY_DAY : null;
			StudyTier tier = ((bits & 4) != 0) ? StudyTier.BRANCH : null;
			for (String text : new String[] { null, "学习", "六说" }) {
				filters.add(new SessionFilter(((bits & 1) != 0) ? this.hosts.get(6) : null, kind, tier,
						period ? MID : null, period ? MID.plusMonths(8) : null, status(bits), text, (bits & 32) != 0));
			}
		}
		return filters;
	}

	private static SessionStatus status(int bits) {
		return ((bits & 16) == 0) ? null : ((bits & 1) != 0) ? SessionStatus.RECORDED : SessionStatus.PLANNED;
	}

	private static String[] kinds() {
		return Arrays.stream(StudyKind.values()).map(Enum::name).toArray(String[]::new);
	}

	private static UUID uuid(int number) {
		return new UUID(0, number);
	}

}
