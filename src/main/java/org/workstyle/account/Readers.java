package org.workstyle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers "who can see this record?" by the same rule as {@link DataScopes}.
 */
@Component
@Transactional(readOnly = true)
public class Readers {

	private static final String WORKING = """
			select a.person_id, bool_or(r.role = 'UNIT_HEAD')
			from account a join account_role r on r.account_id = a.id
			where not a.disabled and a.person_id is not null and r.role in ('STAFF', 'UNIT_HEAD')
			group by a.person_id
			""";

	private static final String READERS = Reach.of(WORKING) + """
			, reason as (
			  select r.person_id, r.unit_id, r.reason,
			    array_position(array['HOME', 'BELOW', 'GROUP', 'PEOPLE', 'SUCCESSOR', 'ROLE'], r.reason) as place
			  from reach r where r.unit_id in (:hosts)
			),
			reader as (
			  select distinct on (a.id) a.id, a.display_name, a.person_id,
			    coalesce(r.reason, 'ROLE') as reason, r.place, u.short_name as through
			  from account a
			  left join reason r on r.person_id = a.person_id
			  left join unit u on u.id = r.unit_id
			  where not a.disabled and (r.reason is not null or exists (select from account_role e
			    where e.account_id = a.id and e.role in ('PERFORMANCE', 'INSPECTOR', 'COMMITTEE')))
			  order by a.id, r.place, u.position
			)
			select r.display_name, h.short_name, r.reason, r.through
			from reader r
			left join membership m on m.person_id = r.person_id and m.home
			  and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
			left join unit h on h.id = m.unit_id
			order by r.place nulls last, h.position, r.display_name collate "zh-x-icu", r.id
			""";

	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final Clock clock;

	Readers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns everybody who sees a record of the units or groups today, and why.
	 * @param hosts the units and groups that the record belongs to
	 */
	public List<Reader> of(Collection<UnitId> hosts) {
		return this.jdbc.sql(READERS)
			.param("hosts", hosts.isEmpty() ? List.of(NOBODY) : hosts.stream().map(UnitId::value).toList())
			.param("day", LocalDate.now(this.clock))
			.query((row, number) -> new Reader(row.getString("display_name"), row.getString("short_name"),
					ReachReason.valueOf(row.getString("reason")), row.getString("through")))
			.list();
	}

}
