package org.workstyle.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.workstyle.assessment.YearManagement;
import org.workstyle.shared.Quarter;

/**
 * The assessment of a year and a half: five quarters closed, the sixth open, the first
 * year approved by the committee and closed.
 */
@Component
class AssessedQuarters {

	private static final Quarter FIRST = new Quarter(2022, 1);

	private static final Quarter OPEN = new Quarter(2023, 2);

	private final FiguresMaker figures;

	private final RevenueMaker revenue;

	private final QuarterCourse course;

	private final AdjustmentMaker adjustments;

	private final YearManagement years;

	private final OpenedAccounts accounts;

	private final Moments moments;

	AssessedQuarters(FiguresMaker figures, RevenueMaker revenue, QuarterCourse course, AdjustmentMaker adjustments,
			YearManagement years, OpenedAccounts accounts, Moments moments) {
		this.figures = figures;
		this.revenue = revenue;
		this.course = course;
		this.adjustments = adjustments;
		this.years = years;
		this.accounts = accounts;
		this.moments = moments;
	}

	void enter(Bureau bureau, Seed seed) {
		Map<String, UnitFigures> made = this.figures.enter(seed);
		this.revenue.enter(bureau, made, seed);
		Phrases phrases = new Phrases("reasons.txt");
		for (Quarter quarter = FIRST; quarter.compareTo(OPEN) < 0; quarter = quarter.next()) {
			this.course.open(quarter);
			this.course.complete(quarter, bureau, made, seed, phrases);
			if (quarter.number() == 4) {
				assess(quarter.year(), bureau, phrases);
			}
		}
		DemoFile.rows("corrections.csv").forEach((row) -> correct(row, bureau, made));
		this.course.open(OPEN);
		this.adjustments.make(bureau, OPEN.year(), String.valueOf(OPEN.number()), LocalDate.of(2023, 6, 26),
				LocalDate.of(2023, 6, 27));
	}

	private void assess(int year, Bureau bureau, Phrases phrases) {
		LocalDate proposed = LocalDate.of(year + 1, 2, 20);
		this.adjustments.make(bureau, year, "", proposed.minusDays(5), proposed.minusDays(4));
		this.moments.on(proposed, 60, () -> this.years.propose(year));
		this.moments.on(proposed.plusDays(7), 330, () -> this.years.approve(year, this.accounts.actor("committee")));
		this.moments.on(proposed.plusDays(17), 75, () -> this.years.close(year, phrases.all("year").get(0)));
	}

	private void correct(List<String> row, Bureau bureau, Map<String, UnitFigures> made) {
		UnitFigures unit = made.get(row.get(1));
		if (unit == null) {
			throw new IllegalArgumentException("No unit " + row.get(1));
		}
		this.moments.on(LocalDate.parse(row.get(4)), 200, () -> this.course.correct(Quarter.of(row.get(0)),
				bureau.unit(row.get(1)), row.get(2), YearMonth.parse(row.get(3)), unit, row.get(5)));
	}

}
