package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Quarter;

/**
 * Reporting in time as data elements: values due in a quarter, and those of them that
 * were reported by their deadline.
 */
@Component
class PunctualityElements implements DerivedElementComputation {

	private static final String DUE = "readings_due";

	private static final String ON_TIME = "readings_ontime";

	private final ObjectProvider<ReportingRecord> record;

	private final ObjectProvider<MeasuredUnits> units;

	PunctualityElements(ObjectProvider<ReportingRecord> record, ObjectProvider<MeasuredUnits> units) {
		this.record = record;
		this.units = units;
	}

	@Override
	public List<ElementFacts> elements() {
		return List.of(element(DUE, "应报数据项", "Values due"), element(ON_TIME, "按时报送数据项", "Values reported in time"));
	}

	@Override
	public List<Value> values(Set<String> codes, YearMonth from, YearMonth to) {
		List<Value> values = new ArrayList<>();
		Quarter last = Quarter.containing(to.atDay(1));
		for (Quarter quarter = Quarter.containing(from.atDay(1)); quarter.compareTo(last) <= 0; quarter = quarter
			.next()) {
			YearMonth month = YearMonth.from(quarter.firstDay());
			this.record.getObject().of(quarter, this.units.getObject().in(quarter)).forEach((each) -> {
				values.add(new Value(DUE, each.unit().id(), month, BigDecimal.valueOf(each.due())));
				values.add(new Value(ON_TIME, each.unit().id(), month, BigDecimal.valueOf(each.onTime())));
			});
		}
		return values.stream().filter((value) -> codes.contains(value.code())).toList();
	}

	@Override
	public String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		return "/reporting-calendar?period=" + Quarter.containing(from.atDay(1));
	}

	private static ElementFacts element(String code, String nameZh, String nameEn) {
		return new ElementFacts(code, nameZh, nameEn, Measure.ITEMS, Periodicity.QUARTER, OverMonths.LAST,
				OverUnits.SUM, ElementSource.DERIVED, null, "");
	}

}
