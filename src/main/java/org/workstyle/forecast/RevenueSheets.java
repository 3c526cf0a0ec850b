package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.taxation.TaxType;
import org.workstyle.taxation.TaxTypes;

/**
 * Lays out entry grids.
 */
@Component
@Transactional(readOnly = true)
public class RevenueSheets {

	private final RevenueRows rows;

	private final RevenueFigures figures;

	private final RevenueManagement management;

	private final TaxTypes taxes;

	RevenueSheets(RevenueRows rows, RevenueFigures figures, RevenueManagement management, TaxTypes taxes) {
		this.rows = rows;
		this.figures = figures;
		this.management = management;
		this.taxes = taxes;
	}

	/**
	 * Returns the grid of a month over units, or of one unit with hints beside.
	 */
	public RevenueSheet ofMonth(RevenueKind kind, List<UnitSummary> units, YearMonth month,
			RevenueRights.Holder holder) {
		List<UnitId> ids = units.stream().map(UnitSummary::id).toList();
		YearMonth from = (units.size() == 1) ? month.minusYears(Proposal.YEARS) : month;
		return lay(kind, units.stream().map((unit) -> new RevenueSheet.Column(unit, month)).toList(),
				this.figures.of(ids, from, month), holder);
	}

	/**
	 * Returns the grid of a unit's plan of a year.
	 */
	public RevenueSheet ofPlan(UnitSummary unit, int year, RevenueRights.Holder holder) {
		return lay(RevenueKind.PLAN,
				IntStream.of(1, 4, 7, 10)
					.mapToObj((month) -> new RevenueSheet.Column(unit, YearMonth.of(year, month)))
					.toList(),
				new RevenueTable(), holder);
	}

	private RevenueSheet lay(RevenueKind kind, List<RevenueSheet.Column> columns, RevenueTable table,
			RevenueRights.Holder holder) {
		if (columns.isEmpty()) {
			return new RevenueSheet(kind, columns, List.of());
		}
		Map<RevenueKey, RevenueVersion> newest = new HashMap<>();
		YearMonth first = columns.get(0).month();
		YearMonth last = columns.get(columns.size() - 1).month();
		this.rows.newest(kind, columns.stream().map((column) -> column.unit().id()).distinct().toList(), first, last)
			.forEach((version) -> newest.put(version.key(), version));
		List<TaxType> collected = this.taxes.validOn(last.atEndOfMonth());
		return new RevenueSheet(kind, columns,
				collected.stream().map((tax) -> row(kind, tax, columns, table, newest, holder)).toList());
	}

	private RevenueSheet.Row row(RevenueKind kind, TaxType tax, List<RevenueSheet.Column> columns, RevenueTable table,
			Map<RevenueKey, RevenueVersion> newest, RevenueRights.Holder holder) {
		List<RevenueSheet.Cell> cells = columns.stream().map((column) -> {
			RevenueKey key = new RevenueKey(kind, column.unit().id(), column.month(), tax.code());
			return cell(key, newest.get(key), table, holder);
		}).toList();
		if (columns.size() > 1 || kind == RevenueKind.PLAN) {
			return new RevenueSheet.Row(tax, cells, null, null);
		}
		UnitId unit = columns.get(0).unit().id();
		YearMonth month = columns.get(0).month();
		return new RevenueSheet.Row(tax, cells, table.get(RevenueKind.ACTUAL, unit, month.minusYears(1), tax.code()),
				Proposal.of(earlier(table, unit, month, tax)));
	}

	private RevenueSheet.Cell cell(RevenueKey key, @Nullable RevenueVersion version, RevenueTable table,
			RevenueRights.Holder holder) {
		boolean editable = holder.enters(key.kind(), key.unit())
				&& this.management.wrong(key.kind(), key.month()) == null;
		BigDecimal judged = (key.kind() == RevenueKind.FORECAST)
				? table.get(key.kind(), key.unit(), key.month(), key.tax()) : null;
		return new RevenueSheet.Cell(key, (version != null) ? version.number() : 0,
				(version != null) ? version.amount() : null, judged, editable);
	}

	private static List<BigDecimal> earlier(RevenueTable table, UnitId unit, YearMonth month, TaxType tax) {
		return IntStream.rangeClosed(1, Proposal.YEARS)
			.mapToObj((back) -> table.get(RevenueKind.ACTUAL, unit, month.minusYears(back), tax.code()))
			.flatMap(Stream::ofNullable)
			.toList();
	}

}
