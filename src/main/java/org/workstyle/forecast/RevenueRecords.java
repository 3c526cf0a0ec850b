package org.workstyle.forecast;

import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.taxation.TaxType;
import org.workstyle.taxation.TaxTypes;

/**
 * Shows how a forecast came about and which version of it is judged.
 */
@Component
@Transactional(readOnly = true)
public class RevenueRecords {

	private final RevenueRows rows;

	private final RevenueFigures figures;

	private final RevenueRights rights;

	private final ForecastSettings settings;

	private final UnitDirectory units;

	private final TaxTypes taxes;

	RevenueRecords(RevenueRows rows, RevenueFigures figures, RevenueRights rights, ForecastSettings settings,
			UnitDirectory units, TaxTypes taxes) {
		this.rows = rows;
		this.figures = figures;
		this.rights = rights;
		this.settings = settings;
		this.units = units;
		this.taxes = taxes;
	}

	/**
	 * Returns all about the revenue of a unit, month and tax.
	 * @throws NotFoundException if there is no such thing, or the actor may not see it
	 */
	public RevenueRecord get(UnitId id, YearMonth month, String code, Actor actor) {
		if (!RevenuePeriod.isKnown(month)) {
			throw new NotFoundException("month", month);
		}
		TaxType tax = this.taxes.get(code);
		UnitSummary unit = this.units.find(id)
			.filter((each) -> this.rights.of(actor).sees(each.id()))
			.orElseThrow(() -> new NotFoundException("unit", id));
		List<RevenueVersion> versions = this.rows.versions(id, month, code);
		List<RevenueVersion> forecasts = of(RevenueKind.FORECAST, versions);
		ForecastRules rules = this.settings.rules();
		Comparison comparison = new Comparison(this.figures.of(List.of(id), month.minusYears(1), month), rules);
		return new RevenueRecord(unit, month, tax, comparison.of(List.of(id), List.of(code), RevenuePeriod.of(month)),
				forecasts, of(RevenueKind.ACTUAL, versions), rules.judged(forecasts, month), rules.reportingDay(month));
	}

	private static List<RevenueVersion> of(RevenueKind kind, List<RevenueVersion> versions) {
		return versions.stream().filter((version) -> version.key().kind() == kind).toList();
	}

}
