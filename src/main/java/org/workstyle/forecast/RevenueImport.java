package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.workstyle.account.UnitId;
import org.workstyle.exchange.ColumnType;
import org.workstyle.exchange.ImportColumn;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportRow;
import org.workstyle.exchange.ImportTable;
import org.workstyle.exchange.RowMerge;
import org.workstyle.exchange.RowReader;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.taxation.TaxType;

/**
 * Amounts of one kind from a file, a row for each unit, month and tax. Whoever brings
 * them enters no more than the entry grid allows.
 */
class RevenueImport implements ImportKind {

	private static final String LABEL = "forecast.import.";

	private static final String UNIT = "unit";

	private static final String MONTH = "month";

	private static final String TAX = "tax";

	private static final String AMOUNT = "amount";

	private static final int LONGEST = 40;

	private static final String MOST = "99999999999999.99";

	private static final ImportTable TABLE = new ImportTable("revenue_staging", "revenue_newest",
			List.of("kind", "unit_id", MONTH, "tax_code"), List.of(AMOUNT),
			"join unit u on u.id = s.unit_id join tax_type x on x.code = s.tax_code",
			List.of("u.code", "to_char(s.month, 'YYYY-MM')", "x.name", "s.amount"));

	private final RevenueKind kind;

	private final RevenueImports imports;

	RevenueImport(RevenueKind kind, RevenueImports imports) {
		this.kind = kind;
		this.imports = imports;
	}

	@Override
	public String code() {
		return "revenue-" + this.kind.name().toLowerCase(Locale.ROOT) + "s";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.STAFF, Role.UNIT_HEAD);
	}

	@Override
	public List<ImportColumn> columns() {
		String least = (this.kind == RevenueKind.ACTUAL) ? "-" + MOST : "0";
		return List.of(ImportColumn.code(UNIT, LABEL + UNIT, LONGEST),
				ImportColumn.moment(MONTH, LABEL + MONTH, ColumnType.MONTH),
				ImportColumn.text(TAX, LABEL + TAX, LONGEST),
				ImportColumn.number(AMOUNT, LABEL + AMOUNT, least, MOST, 2));
	}

	@Override
	public ImportTable table() {
		return TABLE;
	}

	@Override
	public RowMerge merge() {
		return this.imports.merge();
	}

	@Override
	public RowReader reader(Actor actor) {
		Map<String, TaxType> taxes = this.imports.taxes();
		Map<String, UnitId> units = this.imports.units();
		RevenueRights.Holder holder = this.imports.holder(actor);
		return (row) -> read(row, taxes, units, holder);
	}

	private void read(ImportRow row, Map<String, TaxType> taxes, Map<String, UnitId> units,
			RevenueRights.Holder holder) {
		TaxType tax = taxes.get(row.get(TAX, String.class));
		UnitId unit = units.get(row.get(UNIT, String.class));
		YearMonth month = YearMonth.from(row.get(MONTH, LocalDate.class));
		String wrong = this.imports.wrong(this.kind, month);
		if (tax == null || !tax.isValidOn(month.atEndOfMonth())) {
			row.reject(TAX, (tax == null) ? "forecast.import.unknown-tax" : "forecast.error.tax");
		}
		if (unit == null) {
			row.reject(UNIT, "forecast.import.unknown-unit");
		}
		else if (!holder.enters(this.kind, unit)) {
			row.reject(UNIT, "forecast.import.right");
		}
		if (wrong != null) {
			row.reject(MONTH, wrong);
		}
		if (tax != null && unit != null) {
			row.stage(this.kind, unit.value(), kept(month).atDay(1), tax.code(), row.get(AMOUNT, BigDecimal.class));
		}
	}

	/**
	 * A plan stands under the first month of its quarter, whichever of them is named.
	 */
	private YearMonth kept(YearMonth month) {
		return (this.kind == RevenueKind.PLAN) ? RevenuePeriod.quarterOf(month.atDay(1)).first() : month;
	}

}
