package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;

/**
 * How old arrears are (账龄): read from the movements themselves.
 */
@Component
@Transactional(readOnly = true)
public class ArrearsAgeing {

	private static final String BANDS = """
			select cast(%s as text) as key, band, sum(owed) as owed
			from (
			  select s.unit_id, s.officer_id, s.tax_type, o.owed,
			    arrears_category(s.state, s.due_year, extract(year from cast(:day as date))::integer) as category,
			    case when i.due_on >= :day then 'NOT_YET_DUE' when i.due_on >= cast(:day as date) - 30 then 'TO_30_DAYS'
			      when i.due_on >= cast(:day as date) - 90 then 'TO_90_DAYS' when i.due_on >= cast(:day as date) - 180 then 'TO_180_DAYS'
			      when i.due_on >= cast(:day as date) - 365 then 'TO_365_DAYS'
			      when i.due_on >= cast(:threeYears as date) then 'TO_3_YEARS' else 'OVER_3_YEARS' end as band
			  from (select item_id, sum(principal) as owed from arrears_movement where booked_on <= :day
			    group by item_id having sum(principal) <> 0) o
			  join arrears_item i on i.id = o.item_id
			  join arrears_span s on s.item_id = i.id and s.from_on <= :day and s.to_on > :day
			) a
			where\s"""
			+ LedgerFilter.visible("") + """
					  and (cast(:category as text) is null or category = :category)
					group by 1, 2
					order by 1
					""";

	private final JdbcClient jdbc;

	ArrearsAgeing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what is owed at the end of the day, as far as it is within the reader's
	 * scope.
	 */
	public AgeingTable of(LocalDate day, LedgerGrouping grouping, LedgerFilter filter, DataScope scope) {
		Map<String, Map<AgeBand, BigDecimal>> found = new LinkedHashMap<>();
		filter.bind(this.jdbc.sql(BANDS.formatted(grouping.column())), scope)
			.param("day", day)
			.param("threeYears", day.minusYears(3))
			.query((row) -> {
				found.computeIfAbsent(row.getString("key"), (key) -> new EnumMap<AgeBand, BigDecimal>(AgeBand.class))
					.put(AgeBand.valueOf(row.getString("band")), row.getBigDecimal("owed"));
			});
		List<AgeingLine> lines = new ArrayList<>();
		found.forEach((key, amounts) -> lines.add(new AgeingLine(key, amounts)));
		return AgeingTable.of(day, grouping, lines);
	}

}
