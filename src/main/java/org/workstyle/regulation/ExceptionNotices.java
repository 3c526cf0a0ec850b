package org.workstyle.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;

/**
 * Tells who checks a unit from which articles it has an exception, so that what was
 * allowed is not taken for a breach.
 */
@Component
@Transactional(readOnly = true)
public class ExceptionNotices {

	private static final String EXCEPTIONS = """
			select x.origin_id, p.name, x.reason, x.valid_from, coalesce(x.ended_on - 1, x.valid_until) as until
			from article_exception x left join person p on p.id = x.person_id
			where x.unit_id = :unit and x.origin_id = any(:origins) and x.valid_from <= :to
			  and coalesce(x.ended_on - 1, x.valid_until) >= greatest(x.valid_from, :from)
			order by x.valid_from, x.id
			""";

	private final JdbcClient jdbc;

	ExceptionNotices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the exceptions of a unit that held on a day of the period, by the piece in
	 * which the article first stood.
	 */
	public Map<ArticleId, List<ExceptionNotice>> of(UnitId unit, Collection<ArticleId> origins, LocalDate from,
			LocalDate to) {
		Map<ArticleId, List<ExceptionNotice>> notices = new HashMap<>();
		this.jdbc.sql(EXCEPTIONS)
			.param("unit", unit.value())
			.param("origins", origins.stream().map(ArticleId::value).toArray(UUID[]::new))
			.param("from", from)
			.param("to", to)
			.query((row) -> {
				notices
					.computeIfAbsent(new ArticleId(row.getObject("origin_id", UUID.class)), (key) -> new ArrayList<>())
					.add(new ExceptionNotice(row.getString("name"), row.getString("reason"),
							row.getObject("valid_from", LocalDate.class), row.getObject("until", LocalDate.class)));
			});
		return notices;
	}

}
