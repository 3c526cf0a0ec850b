package org.workstyle.indicator.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.Periodicity;
import org.workstyle.indicator.ReadingSheet;
import org.workstyle.indicator.ValidationRuleId;
import org.workstyle.indicator.Violation;
import org.workstyle.shared.Quarter;

/**
 * A violation as the panel beside the entry grid shows it.
 *
 * @param ruleId the rule
 * @param rule the rule in words
 * @param unitId the unit
 * @param unit its short name
 * @param month the month, or the first of the quarter
 * @param period the month or quarter as people write it
 * @param left value of the left side
 * @param right value of the right side
 * @param explanation why it is right all the same, if somebody said so
 * @param explainable whether the person may say so
 * @param cells names of the cells it is about
 */
record ViolationRow(ValidationRuleId ruleId, String rule, UnitId unitId, String unit, String month, String period,
		String left, String right, Violation.@Nullable Explanation explanation, boolean explainable,
		List<String> cells) {

	static List<ViolationRow> of(List<Violation> violations, ReadingSheet sheet, IndicatorChoices choices) {
		ElementNames names = ElementNames.of(sheet.rows().stream().map(ReadingSheet.Row::element).toList(),
				choices.locale());
		return violations.stream().map((violation) -> of(violation, sheet, names, choices)).toList();
	}

	/**
	 * Returns the name of the first cell it is about.
	 */
	public String firstCell() {
		return this.cells.isEmpty() ? "grid" : this.cells.get(0);
	}

	private static ViolationRow of(Violation violation, ReadingSheet sheet, ElementNames names,
			IndicatorChoices choices) {
		List<ReadingSheet.Cell> cells = sheet.rows()
			.stream()
			.filter((row) -> isPart(row, violation))
			.flatMap(ViolationRow::cells)
			.filter((cell) -> cell.reading().key().month().equals(violation.month()))
			.toList();
		return new ViolationRow(violation.rule().id(), names.in(violation.rule().toString()), violation.unit().id(),
				violation.unit().shortName(), violation.month().toString(), period(violation, sheet, choices),
				violation.left().toPlainString(), violation.right().toPlainString(), violation.explanation(),
				cells.stream().anyMatch(ReadingSheet.Cell::editable),
				cells.stream().map(ReadingSheet.Cell::name).toList());
	}

	private static String period(Violation violation, ReadingSheet sheet, IndicatorChoices choices) {
		boolean quarterly = sheet.rows()
			.stream()
			.anyMatch((row) -> isPart(row, violation) && row.element().facts().periodicity() == Periodicity.QUARTER);
		Quarter quarter = Quarter.containing(violation.month().atDay(1));
		return quarterly ? choices.text("indicator.quarter", String.valueOf(quarter.year()), quarter.number())
				: choices.text("indicator.reading.month", String.valueOf(violation.month().getYear()),
						violation.month().getMonthValue());
	}

	private static boolean isPart(ReadingSheet.Row row, Violation violation) {
		DataElement element = row.element();
		return row.unit().id().equals(violation.unit().id()) && violation.rule().codes().contains(element.code());
	}

	private static Stream<ReadingSheet.Cell> cells(ReadingSheet.Row row) {
		return row.cells().stream();
	}

}
