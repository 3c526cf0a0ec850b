package org.workstyle.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.support.TestDatabase;

/**
 * Every combination of the list's filters, and the scopes of those who ask, over made-up
 * sessions of 40 hosts.
 */
final class SessionFilters {

	static final LocalDate MID = LocalDate.of(2022, 6, 1);

	static final PersonId PERSON = new PersonId(uuid(999999));

	private static final UnitId HOST = new UnitId(uuid(7));

	private SessionFilters() {
	}

	static List<SessionFilter> all() {
		List<SessionFilter> filters = new ArrayList<>();
		for (SessionStatus status : new SessionStatus[] { null, SessionStatus.RECORDED, SessionStatus.PLANNED }) {
			for (String text : new String[] { null, "学习", "六说" }) {
				for (int bits = 0; bits < 32; bits++) {
					filters.add(of(bits, status, text));
				}
			}
		}
		return filters;
	}

	private static SessionFilter of(int bits, @Nullable SessionStatus status, @Nullable String text) {
		boolean period = (bits & 8) != 0;
		return new SessionFilter(((bits & 1) != 0) ? HOST : null, ((bits & 2) != 0) ? StudyKind.THEMED_PARTY_DAY : null,
				((bits & 4) != 0) ? StudyTier.BRANCH : null, period ? MID : null, period ? MID.plusMonths(8) : null,
				status, text, (bits & 16) != 0);
	}

	/**
	 * Returns the ways in which the list can look for a text.
	 */
	static List<Boolean> byWord(SessionFilter filter) {
		return (filter.text() != null) ? List.of(true, false) : List.of(false);
	}

	static List<DataScope> scopes() {
		List<UnitId> hosts = new ArrayList<>();
		for (int number = 1; number <= 40; number++) {
			hosts.add(new UnitId(uuid(number)));
		}
		return List.of(new DataScope(true, Set.of(), Set.of(), null),
				new DataScope(false, Set.copyOf(hosts.subList(0, 30)), Set.of(), PERSON),
				new DataScope(false, Set.of(HOST), Set.of(), PERSON), new DataScope(false, Set.of(), Set.of(), PERSON));
	}

	/**
	 * Makes a database, seen as the owner of its tables who may analyse them, with
	 * sessions over four years: every 47th is planned, every second has the frequent
	 * word, every 300th the rare one; the person attends the last of them.
	 */
	static JdbcClient database(int sessions) {
		TestDatabase server = TestDatabase.get();
		JdbcClient jdbc = JdbcClient
			.create(new SingleConnectionDataSource(server.create(), server.owner(), server.ownerPassword(), true));
		fill(jdbc, sessions);
		return jdbc;
	}

	private static void fill(JdbcClient jdbc, int sessions) {
		jdbc.sql("set session_replication_role = replica").update();
		jdbc.sql("""
				insert into unit (id, code, name, short_name, pinyin, type, founded_on, version)
				select lpad(to_hex(n), 32, '0')::uuid, 'U' || n, 'U' || n, 'U' || n, '', 'PARTY_BRANCH', '2020-01-01', 0
				from generate_series(1, 40) n
				""").update();
		jdbc.sql("""
				insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)
				select id, id, '张三', 'zhangsan zs', 'FULL', '2020-01-01', 0
				from (values (cast(:id as uuid)), ('00000000-0000-0000-0000-000000000001')) as people (id)
				""").param("id", PERSON.value()).update();
		jdbc.sql(
				"""
						insert into study_session (id, kind, status, host_id, held_on, starts_at, ends_at, credit_hours, place, topic,
						  discussed, recorded_at, version)
						select md5('s' || n)::uuid, (:kinds)[1 + n % 14],
						  case n % 47 when 0 then 'PLANNED' when 1 then 'CANCELLED' else 'RECORDED' end,
						  lpad(to_hex(1 + n % 40), 32, '0')::uuid, date '2020-01-01' + n * 150 / :sessions * 10, '09:00', '10:00', 1,
						  '会议室', case when n % 2 = 0 then '学习党章' when n % 300 = 1 then '一案六说' else '专题研讨' end, false, now(), 0
						from generate_series(1, :sessions) n
						""")
			.param("kinds", Arrays.stream(StudyKind.values()).map(Enum::name).toArray(String[]::new))
			.param("sessions", sessions)
			.update();
		jdbc.sql("""
				insert into study_session_host (session_id, host_id, kind, held_on, status)
				select id, host_id, kind, held_on, status from study_session
				union select id, lpad(to_hex(7), 32, '0')::uuid, kind, held_on, status from study_session
				where held_on < '2020-02-01'
				""").update();
		jdbc.sql("""
				insert into study_attendance (id, session_id, person_id, held_on, state, entitled_to_vote)
				select gen_random_uuid(), id, case when held_on > '2023-12-20' then :id
				  else '00000000-0000-0000-0000-000000000001' end, held_on, 'PRESENT', true from study_session
				""").param("id", PERSON.value()).update();
		jdbc.sql("vacuum analyze unit, study_session, study_session_host, study_attendance").update();
	}

	static UUID uuid(int number) {
		return new UUID(0, number);
	}

}
