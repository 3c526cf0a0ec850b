package org.workstyle.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.DerivedElementComputation;
import org.workstyle.indicator.ElementFacts;
import org.workstyle.indicator.ElementSource;
import org.workstyle.indicator.Measure;
import org.workstyle.indicator.OverMonths;
import org.workstyle.indicator.OverUnits;
import org.workstyle.indicator.Periodicity;
import org.workstyle.shared.Quarter;

/**
 * Compliance with the requirements of study as data elements: periods that ended in a
 * quarter and asked something of a host, and those of them in which it was done.
 */
@Component
class ComplianceElements implements DerivedElementComputation {

	static final String DUE = "study_requirements_due";

	static final String DONE = "study_requirements_done";

	private final ObjectProvider<ComplianceMatrix> matrix;

	ComplianceElements(ObjectProvider<ComplianceMatrix> matrix) {
		this.matrix = matrix;
	}

	@Override
	public List<ElementFacts> elements() {
		return List.of(element(DUE, "应完成学习要求", "Requirements of study due"),
				element(DONE, "已完成学习要求", "Requirements of study met"));
	}

	@Override
	public List<Value> values(Set<String> codes, YearMonth from, YearMonth to) {
		List<Value> values = new ArrayList<>();
		DataScope all = new DataScope(true, Set.of(), Set.of(), null);
		for (int year = from.getYear(); year <= to.getYear(); year++) {
			this.matrix.getObject()
				.of(new ComplianceFilter(year, null, null), all)
				.hosts()
				.forEach((host) -> values.addAll(count(host)));
		}
		return values.stream()
			.filter((value) -> codes.contains(value.code()) && !value.month().isBefore(from)
					&& !value.month().isAfter(to))
			.toList();
	}

	@Override
	public String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		return "/study-compliance?year=" + from.getYear();
	}

	private static List<Value> count(ComplianceTable.Host host) {
		Map<YearMonth, int[]> counts = new HashMap<>();
		host.lines().forEach((line) -> line.cells().stream().filter((cell) -> cell.minimum() > 0).forEach((cell) -> {
			int[] count = counts.computeIfAbsent(quarterOf(cell.to()), (key) -> new int[2]);
			count[0]++;
			count[1] += (cell.state() == ComplianceState.DONE) ? 1 : 0;
		}));
		List<Value> values = new ArrayList<>();
		counts.forEach((month, count) -> {
			values.add(new Value(DUE, host.id(), month, BigDecimal.valueOf(count[0])));
			values.add(new Value(DONE, host.id(), month, BigDecimal.valueOf(count[1])));
		});
		return values;
	}

	private static YearMonth quarterOf(LocalDate day) {
		return YearMonth.from(Quarter.containing(day).firstDay());
	}

	private static ElementFacts element(String code, String nameZh, String nameEn) {
		return new ElementFacts(code, nameZh, nameEn, Measure.ITEMS, Periodicity.QUARTER, OverMonths.SUM, OverUnits.SUM,
				ElementSource.DERIVED, null, "");
	}

}
