package org.workstyle.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recorded sessions of a year by host, kind and month: one grouped statement from the
 * index of hosts.
 */
final class SessionCounts {

	private static final String COUNTS = """
			with held as materialized (
			  select host_id, kind, cast(extract(month from held_on) as integer) as month, session_id
			  from study_session_host
			  where host_id = any(:hosts) and kind = any(:kinds) and held_on between :first and :last
			    and status = 'RECORDED')
			select host_id, kind, month, count(*) from held group by host_id, kind, month
			union all
			select null, kind, month, count(*) from (select distinct kind, month, session_id from held) as each_once
			group by kind, month
			""";

	private final Map<Key, Integer> counts = new HashMap<>();

	private SessionCounts() {
	}

	static SessionCounts of(JdbcClient jdbc, int year, Collection<UUID> hosts, Collection<StudyKind> kinds) {
		SessionCounts counts = new SessionCounts();
		jdbc.sql(COUNTS)
			.param("hosts", hosts.toArray(UUID[]::new))
			.param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.query((row) -> {
				counts.counts.put(
						new Key(row.getObject(1, UUID.class), StudyKind.valueOf(row.getString(2)), row.getInt(3)),
						row.getInt(4));
			});
		return counts;
	}

	/**
	 * Returns the host's sessions from one month of the year to another.
	 */
	int of(UUID host, StudyKind kind, LocalDate from, LocalDate to) {
		return IntStream.rangeClosed(from.getMonthValue(), to.getMonthValue())
			.map((month) -> count(host, kind, month))
			.sum();
	}

	/**
	 * Returns the sessions of all hosts in each month, those held together once.
	 */
	List<Integer> months(StudyKind kind) {
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> count(null, kind, month)).toList();
	}

	private int count(@Nullable UUID host, StudyKind kind, int month) {
		return this.counts.getOrDefault(new Key(host, kind, month), 0);
	}

	private record Key(@Nullable UUID host, StudyKind kind, int month) {

	}

}
