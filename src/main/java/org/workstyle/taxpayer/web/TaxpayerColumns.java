package org.workstyle.taxpayer.web;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.workstyle.exchange.SheetColumn;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * The columns of an exported register, which an import takes back.
 */
@Component
class TaxpayerColumns {

	private final TaxpayerChoices choices;

	TaxpayerColumns(TaxpayerChoices choices) {
		this.choices = choices;
	}

	List<SheetColumn<TaxpayerSummary>> of(Locale locale) {
		return List.of(SheetColumn.of("Taxpayer.creditCode", 22, TaxpayerSummary::creditCode),
				SheetColumn.of("Taxpayer.name", 36, TaxpayerSummary::name),
				SheetColumn.of("Taxpayer.kind", 14, (row) -> this.choices.text("TaxpayerKind." + row.kind(), locale)),
				SheetColumn.of("Taxpayer.industry", 24,
						(row) -> this.choices.text("Industry." + row.industry(), locale)),
				SheetColumn.of("Taxpayer.unitId", 14, TaxpayerSummary::unitName),
				SheetColumn.of("Taxpayer.officerId", 10, TaxpayerSummary::officerName),
				SheetColumn.of("Taxpayer.state", 10,
						(row) -> this.choices.text("TaxpayerState." + row.state(), locale)),
				SheetColumn.of("Taxpayer.stateSince", 12, TaxpayerSummary::stateSince),
				SheetColumn.of("Taxpayer.grade", 10, (row) -> grade(row)),
				SheetColumn.of("Taxpayer.gradeYear", 10, TaxpayerSummary::gradeYear),
				SheetColumn.of("Taxpayer.registeredOn", 12, TaxpayerSummary::registeredOn),
				SheetColumn.of("Taxpayer.address", 36, TaxpayerSummary::address),
				SheetColumn.of("Taxpayer.version", 8, TaxpayerSummary::version));
	}

	private static String grade(TaxpayerSummary row) {
		CreditGrade grade = row.grade();
		return (grade != null) ? grade.name() : "";
	}

}
