package org.workstyle.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.taxation.TaxKind;
import org.workstyle.taxation.TaxType;
import org.workstyle.taxation.TaxTypes;

/**
 * Puts together what pages show of forecasts and revenue.
 */
@Component
@Transactional(readOnly = true)
public class RevenueOverviews {

	private static final int MONTHS = 12;

	private final RevenueFigures figures;

	private final ForecastSettings settings;

	private final TaxTypes taxes;

	private final UnitDirectory units;

	RevenueOverviews(RevenueFigures figures, ForecastSettings settings, TaxTypes taxes, UnitDirectory units) {
		this.figures = figures;
		this.settings = settings;
		this.taxes = taxes;
		this.units = units;
	}

	/**
	 * Returns the branches of a period that the person sees.
	 */
	public List<UnitSummary> units(RevenuePeriod period, RevenueRights.Holder holder) {
		return this.units.existingOn(period.first().atDay(1))
			.stream()
			.filter((unit) -> unit.type() == UnitType.TAX_BRANCH && holder.sees(unit.id()))
			.toList();
	}

	/**
	 * Returns the figures of some units over a period.
	 */
	public RevenueOverview of(List<UnitSummary> asked, RevenuePeriod period) {
		List<UnitId> ids = asked.stream().map(UnitSummary::id).toList();
		YearMonth start = period.last().minusMonths(MONTHS - 1);
		YearMonth first = start.isBefore(period.year().first()) ? start : period.year().first();
		Comparison comparison = new Comparison(this.figures.of(ids, first.minusYears(1), period.year().last()),
				this.settings.rules());
		List<TaxType> collected = this.taxes.validOn(period.last().atEndOfMonth());
		List<String> codes = collected.stream().filter((tax) -> tax.kind() == TaxKind.TAX).map(TaxType::code).toList();
		return new RevenueOverview(period, comparison.of(ids, codes, period),
				yearToDate(comparison, ids, codes, period), taxes(comparison, ids, collected, true, period),
				taxes(comparison, ids, collected, false, period),
				asked.stream()
					.map((unit) -> new RevenueOverview.OfUnit(unit, comparison.of(List.of(unit.id()), codes, period)))
					.toList(),
				IntStream.range(0, MONTHS)
					.mapToObj(start::plusMonths)
					.map((month) -> new RevenueOverview.OfMonth(month,
							comparison.of(ids, codes, RevenuePeriod.of(month))))
					.toList());
	}

	/**
	 * The year up to the end of the period, held against the plan of the whole year.
	 */
	private static ComparedLine yearToDate(Comparison comparison, List<UnitId> ids, List<String> codes,
			RevenuePeriod period) {
		ComparedLine so = comparison.of(ids, codes, period.yearToDate());
		ComparedLine whole = comparison.of(ids, codes, period.year());
		return new ComparedLine(so.forecast(), so.actual(), so.lastYear(), whole.plan(), so.actual(), so.error(),
				so.naive(), so.lines(), so.missing(), so.open());
	}

	private static List<RevenueOverview.OfTax> taxes(Comparison comparison, List<UnitId> ids, List<TaxType> collected,
			boolean tax, RevenuePeriod period) {
		List<RevenueOverview.OfTax> lines = new ArrayList<>();
		for (TaxType type : collected) {
			ComparedLine line = comparison.of(ids, List.of(type.code()), period);
			if ((type.kind() == TaxKind.TAX) == tax && !line.isEmpty()) {
				lines.add(new RevenueOverview.OfTax(type, line));
			}
		}
		return lines;
	}

}
