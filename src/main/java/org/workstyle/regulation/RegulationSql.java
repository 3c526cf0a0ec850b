package org.workstyle.regulation;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;

/**
 * What the register's queries share: what a regulation is on a day, and who sees it.
 */
final class RegulationSql {

	/**
	 * Drafts are seen by those who see the records of the unit that keeps them; what is
	 * out for opinions, before the meeting or published, by everybody.
	 */
	static final String VISIBLE = """
			 (:everything or r.owner_id = any(:units)
			  or exists (select from regulation_revision v where v.regulation_id = r.id
			    and v.stage in ('CONSULTATION', 'LEGALITY_REVIEW', 'DELIBERATION', 'PUBLISHED')))
			""";

	/**
	 * In whose title all {@code :words} stand, or in its spelling by pinyin; the index
	 * knows the title by {@code :titleGrams}.
	 */
	static final String NAMED = """
			 search_grams(r.title) @> cast(:titleGrams as text[])
			and not exists (select from unnest(cast(:words as text[])) as t (word)
			  where position(t.word in lower(r.title)) = 0 and position(t.word in r.pinyin) = 0)
			""";

	private static final String AS_OF_DAY = """
			select r.id, r.title, r.category, r.kind, r.owner_id, r.review_months, r.last_reviewed_on, r.repealed_on,
			  r.repeal_reason, r.version, u.short_name, f.id as revision_id, f.number, f.document_number, f.effective_on,
			  n.effective_on as next_on, s.status, d.review_due_on
			from %s r
			join unit u on u.id = r.owner_id
			left join regulation_revision f on f.regulation_id = r.id and f.stage = 'PUBLISHED'
			  and daterange(f.effective_on, f.ends_on) @> cast(:day as date)
			left join regulation_revision o on o.regulation_id = r.id
			  and o.stage in ('DRAFT', 'CONSULTATION', 'LEGALITY_REVIEW', 'DELIBERATION')
			left join lateral (select min(v.effective_on) as effective_on from regulation_revision v
			  where v.regulation_id = r.id and v.stage = 'PUBLISHED' and v.effective_on > :day) n on true
			cross join lateral (select case
			  when r.repealed_on <= :day then 'REPEALED'
			  when f.id is not null and o.id is not null then 'UNDER_REVISION'
			  when f.id is not null then 'IN_FORCE'
			  when exists (select from regulation_revision v where v.regulation_id = r.id and v.stage = 'PUBLISHED')
			    then 'ISSUED'
			  else coalesce(o.stage, 'WITHDRAWN') end as status) s
			left join lateral (select cast(greatest(r.last_reviewed_on, f.effective_on)
			  + r.review_months * interval '1 month' as date) as review_due_on where f.id is not null) d on true
			where"""
			+ VISIBLE;

	/** Regulations as of {@code :day}. */
	static final String REGULATIONS = AS_OF_DAY.formatted("regulation");

	private RegulationSql() {
	}

	/**
	 * Returns the first regulations named as asked for, as of {@code :day}: what else is
	 * to be known is looked up for these only.
	 */
	static String named(String order) {
		String first = "(select r.* from regulation r where" + NAMED + "and" + VISIBLE + order + ")";
		return AS_OF_DAY.formatted(first) + order;
	}

	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, DataScope scope, LocalDate day) {
		return bindScope(statement, scope).param("day", day);
	}

	static JdbcClient.StatementSpec bindScope(JdbcClient.StatementSpec statement, DataScope scope) {
		return statement.param("everything", scope.everything())
			.param("units", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new));
	}

}
