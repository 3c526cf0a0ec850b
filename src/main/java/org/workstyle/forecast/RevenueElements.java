package org.workstyle.forecast;

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
import org.workstyle.shared.Quarter;

/**
 * Taxes that came in and what was forecast of them in time, as data elements of months. A
 * forecast counts with the month that came in, so that both halves of the error are of
 * the same months; contributions and non-tax revenue stand apart.
 */
@Component
class RevenueElements implements DerivedElementQuery {

	private static final String VALUES = """
			select 'actual' as code, a.unit_id, a.month, sum(a.amount) as value
			from revenue_actual a join tax_type t on t.code = a.tax_code and t.kind = 'TAX'
			where a.month between :from and :to group by a.unit_id, a.month
			union all
			select 'forecast', f.unit_id, f.month, sum(f.amount)
			from revenue_forecast f join tax_type t on t.code = f.tax_code and t.kind = 'TAX'
			where f.month between :from and :to and exists (select from revenue_version v
			  where v.kind = 'ACTUAL' and v.unit_id = f.unit_id and v.month = f.month and v.amount is not null)
			group by f.unit_id, f.month
			union all
			select 'revenue_planned', p.unit_id, p.month, sum(p.amount)
			from revenue_plan p join tax_type t on t.code = p.tax_code and t.kind = 'TAX'
			where p.month between :quarterFrom and :quarterTo group by p.unit_id, p.month
			""";

	@Override
	public List<ElementFacts> elements() {
		return List.of(element("actual", "实际入库收入", "Actual revenue", Periodicity.MONTH),
				element("forecast", "预测收入", "Forecast revenue", Periodicity.MONTH),
				element("revenue_planned", "计划收入", "Planned revenue", Periodicity.QUARTER));
	}

	@Override
	public String query() {
		return VALUES;
	}

	@Override
	public String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		String period = from.equals(to) ? from.toString() : Quarter.containing(from.atDay(1)).toString();
		return "/revenue-forecasts?unit=" + unit + "&period=" + period;
	}

	private static ElementFacts element(String code, String nameZh, String nameEn, Periodicity periodicity) {
		return new ElementFacts(code, nameZh, nameEn, Measure.YUAN, periodicity, OverMonths.SUM, OverUnits.SUM,
				ElementSource.DERIVED, null, "");
	}

}
