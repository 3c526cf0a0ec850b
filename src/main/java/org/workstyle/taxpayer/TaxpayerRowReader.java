package org.workstyle.taxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.Pinyin;
import org.workstyle.exchange.ImportRow;
import org.workstyle.exchange.RowReader;

/**
 * Reads the rows of one file of taxpayers.
 */
final class TaxpayerRowReader implements RowReader {

	private static final List<String> DAYS = List.of("registered_on", "unit_since", "state_since", "graded_on");

	private final TaxpayerLookups lookups;

	private final LocalDate today;

	TaxpayerRowReader(TaxpayerLookups lookups, LocalDate today) {
		this.lookups = lookups;
		this.today = today;
	}

	@Override
	public void read(ImportRow row) {
		String code = row.get("credit_code", String.class);
		Optional<CreditCodeCheck.Fault> fault = CreditCodeCheck.of(code);
		fault.ifPresent((found) -> row.reject("credit_code", found.messageKey(), found.arguments()));
		UUID branch = this.lookups.branch(row.get("unit_id", String.class));
		if (branch == null) {
			row.reject("unit_id", "taxpayer.import.branch");
		}
		checkDays(row);
		checkGrade(row);
		UUID officer = (branch != null) ? officer(row, branch) : null;
		String name = row.get("name", String.class);
		LocalDate registered = row.get("registered_on", LocalDate.class);
		String grade = row.find("grade", String.class);
		row.stage(code, name, Pinyin.initialsOf(name), row.get("kind", String.class), row.get("industry", String.class),
				branch, officer, since(row, "unit_since", registered), row.get("state", String.class),
				since(row, "state_since", registered), grade, row.find("grade_year", BigDecimal.class),
				(grade != null) ? since(row, "graded_on", this.today) : null, registered,
				row.find("address", String.class), row.find("version", BigDecimal.class));
	}

	private void checkDays(ImportRow row) {
		LocalDate registered = row.get("registered_on", LocalDate.class);
		for (String column : DAYS) {
			LocalDate day = row.find(column, LocalDate.class);
			if (day != null && day.isAfter(this.today)) {
				row.reject(column, "taxpayer.error.future");
			}
			if (day != null && day.isBefore(registered)) {
				row.reject(column, "taxpayer.error.since", registered);
			}
		}
	}

	/**
	 * A grade is one of a year, and given after it.
	 */
	private void checkGrade(ImportRow row) {
		BigDecimal year = row.find("grade_year", BigDecimal.class);
		if ((row.find("grade", String.class) == null) != (year == null)) {
			row.reject("grade_year", "taxpayer.import.grade-year");
		}
		else if (year != null && year.intValue() >= since(row, "graded_on", this.today).getYear()) {
			row.reject("grade_year", "taxpayer.error.grade-year");
		}
	}

	private @Nullable UUID officer(ImportRow row, UUID branch) {
		String named = row.find("officer_id", String.class);
		if (named == null) {
			return null;
		}
		UUID officer = this.lookups.officer(branch, named);
		if (officer == null) {
			row.reject("officer_id", "taxpayer.import.officer");
		}
		return officer;
	}

	private static LocalDate since(ImportRow row, String column, LocalDate otherwise) {
		LocalDate day = row.find(column, LocalDate.class);
		return (day != null) ? day : otherwise;
	}

}
