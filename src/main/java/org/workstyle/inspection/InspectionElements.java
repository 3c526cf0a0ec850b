package org.workstyle.inspection;

import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DerivedElementQuery;
import org.workstyle.indicator.ElementFacts;
import org.workstyle.indicator.ElementSource;
import org.workstyle.indicator.Measure;
import org.workstyle.indicator.OverMonths;
import org.workstyle.indicator.OverUnits;
import org.workstyle.indicator.Periodicity;

/**
 * Inspections and findings as data elements of quarters: an inspection counts for each of
 * its units in the quarter of its last day, a result in that of its day, a finding in
 * that of its deadline, or where all are counted in that of the day it was found. Units
 * wait to be inspected from the quarter of the first inspection on.
 */
@Component
class InspectionElements implements DerivedElementQuery {

	private static final String VALUES = """
			select e.code, e.unit_id, cast(e.day as date) as month, e.value from (
			select 'inspections_planned' as code, x.unit_id, date_trunc('quarter', i.ends_on) as day, count(*) as value
			from inspection i join inspection_unit x on x.inspection_id = i.id
			where i.ends_on between :quarterFrom and :quarterTo and i.status <> 'CANCELLED' group by 2, 3
			union all
			select 'inspections_done', x.unit_id, date_trunc('quarter', i.ends_on), count(*)
			from inspection i join inspection_unit x on x.inspection_id = i.id
			where i.ends_on between :quarterFrom and :quarterTo and i.status = 'CLOSED' group by 2, 3
			union all
			select 'units_total', u.id, q.day, 1
			from generate_series(cast(:quarterFrom as timestamp), cast(:quarterTo as timestamp), interval '3 months') q (day)
			join unit u on u.type in ('DEPARTMENT', 'TAX_BRANCH') and u.founded_on <= q.day
			  and (u.dissolved_on is null or u.dissolved_on >= q.day + interval '3 months')
			where q.day >= (select date_trunc('quarter', min(i.ends_on)) from inspection i)
			union all
			select 'units_inspected', r.unit_id, date_trunc('quarter', r.checked_on), 1
			from check_result r where r.checked_on between :quarterFrom and :quarterTo group by 2, 3
			union all
			select 'items_checked', r.unit_id, date_trunc('quarter', r.checked_on), count(*)
			from check_result r where r.checked_on between :quarterFrom and :quarterTo and r.outcome <> 'NOT_APPLICABLE' group by 2, 3
			union all
			select 'items_compliant', r.unit_id, date_trunc('quarter', r.checked_on), count(*)
			from check_result r where r.checked_on between :quarterFrom and :quarterTo and r.outcome = 'COMPLIANT' group by 2, 3
			union all
			select 'findings_total', f.unit_id, date_trunc('quarter', f.found_on), count(*)
			from finding f where f.found_on between :quarterFrom and :quarterTo and\s"""
			+ FindingRows.COUNTED + """
					 group by 2, 3
					union all
					select 'findings_repeated', f.unit_id, date_trunc('quarter', f.found_on), count(*)
					from finding f where f.found_on between :quarterFrom and :quarterTo and\s""" + FindingRows.REPEATED
			+ """
					 group by 2, 3
					union all
					select 'findings_due', f.unit_id, date_trunc('quarter', f.deadline), count(*)
					from finding f where f.deadline between :quarterFrom and :quarterTo and\s""" + FindingRows.DUE + """
					 group by 2, 3
					union all
					select 'findings_fixed_ontime', f.unit_id, date_trunc('quarter', f.deadline), count(*)
					from finding f where f.deadline between :quarterFrom and :quarterTo and\s""" + FindingRows.ON_TIME
			+ """
					 group by 2, 3) e
					""";

	@Override
	public List<ElementFacts> elements() {
		return List.of(element("inspections_planned", "计划检查", "Inspections planned"),
				element("inspections_done", "已完成检查", "Inspections done"),
				new ElementFacts("units_total", "应检查单位", "Units in all", Measure.ITEMS, Periodicity.QUARTER,
						OverMonths.LAST, OverUnits.SUM, ElementSource.DERIVED, null, ""),
				element("units_inspected", "已检查单位", "Units inspected"), element("items_checked", "已检查项", "Check items"),
				element("items_compliant", "合规检查项", "Check items in order"),
				element("findings_total", "问题总数", "Findings in all"),
				element("findings_repeated", "复发问题", "Repeated findings"),
				element("findings_due", "应整改问题", "Findings due"),
				element("findings_fixed_ontime", "按期整改问题", "Findings corrected in time"));
	}

	@Override
	public String query() {
		return VALUES;
	}

	@Override
	public String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		String days = "&from=" + from.atDay(1) + "&to=" + to.atEndOfMonth();
		String found = "&foundFrom=" + from.atDay(1) + "&foundTo=" + to.atEndOfMonth();
		String due = "&dueFrom=" + from.atDay(1) + "&dueTo=" + to.atEndOfMonth();
		return switch (code) {
			case "inspections_planned" -> "/inspections?unit=" + unit + days + "&planned=true";
			case "inspections_done" -> "/inspections?unit=" + unit + days + "&status=CLOSED";
			case "units_total", "units_inspected" -> "/check-results?unit=" + unit + days;
			case "items_checked" -> "/check-results?unit=" + unit + days + "&counted=true";
			case "items_compliant" -> "/check-results?unit=" + unit + days + "&outcome=COMPLIANT";
			case "findings_total" -> "/findings?unit=" + unit + found + "&counted=true";
			case "findings_repeated" -> "/findings?unit=" + unit + found + "&repeated=true";
			case "findings_due" -> "/findings?unit=" + unit + due + "&timeliness=DUE";
			default -> "/findings?unit=" + unit + due + "&timeliness=ON_TIME";
		};
	}

	private static ElementFacts element(String code, String nameZh, String nameEn) {
		return new ElementFacts(code, nameZh, nameEn, Measure.ITEMS, Periodicity.QUARTER, OverMonths.SUM, OverUnits.SUM,
				ElementSource.DERIVED, null, "");
	}

}
