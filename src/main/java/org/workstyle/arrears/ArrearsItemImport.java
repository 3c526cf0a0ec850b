package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScopes;
import org.workstyle.exchange.ColumnType;
import org.workstyle.exchange.ImportColumn;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportRow;
import org.workstyle.exchange.ImportTable;
import org.workstyle.exchange.RowMerge;
import org.workstyle.exchange.RowReader;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.taxation.TaxTypes;

/**
 * Items from a file, one row for a taxpayer, a tax, a period and a due date; a taxpayer
 * without a case gets one. What is entered is never changed by a file.
 */
@Component
class ArrearsItemImport implements ImportKind {

	private static final String LABEL = "arrears.import.";

	private static final ImportTable TABLE = new ImportTable("arrears_item_staging", "arrears_item_on_list",
			List.of("taxpayer_id", "tax_type", "period_from", "period_to", "due_on"),
			List.of("origin", "principal", "booked_on", "document"), "join taxpayer x on x.id = s.taxpayer_id",
			List.of("x.credit_code", "x.name", "s.tax_type", "s.period_from", "s.period_to", "s.due_on", "s.origin",
					"s.principal", "s.booked_on", "s.document"));

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	private final TaxTypes taxTypes;

	private final ArrearsItemMerge merge;

	private final Clock clock;

	ArrearsItemImport(JdbcClient jdbc, DataScopes scopes, TaxTypes taxTypes, ArrearsItemMerge merge, Clock clock) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.taxTypes = taxTypes;
		this.merge = merge;
		this.clock = clock;
	}

	@Override
	public String code() {
		return "arrears-items";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.UNIT_HEAD);
	}

	@Override
	public List<ImportColumn> columns() {
		List<Option> origins = Arrays.stream(ItemOrigin.values())
			.map((origin) -> new Option(origin.name(), "ItemOrigin." + origin))
			.toList();
		return List.of(ImportColumn.code("credit_code", LABEL + "credit_code", 18),
				ImportColumn.text("name", LABEL + "name", 200).optional(),
				ImportColumn.text("tax_type", LABEL + "tax_type", 40),
				ImportColumn.moment("period_from", LABEL + "period_from", ColumnType.DATE),
				ImportColumn.moment("period_to", LABEL + "period_to", ColumnType.DATE),
				ImportColumn.moment("due_on", LABEL + "due_on", ColumnType.DATE),
				ImportColumn.choice("origin", LABEL + "origin", origins),
				ImportColumn.number("principal", LABEL + "principal", "0.01", "99999999999999.99", 2),
				ImportColumn.moment("booked_on", LABEL + "booked_on", ColumnType.DATE),
				ImportColumn.text("document", LABEL + "document", 100).optional());
	}

	@Override
	public ImportTable table() {
		return TABLE;
	}

	@Override
	public RowMerge merge() {
		return this.merge;
	}

	@Override
	public RowReader reader(Actor actor) {
		ItemLookups lookups = ItemLookups.of(this.jdbc, this.scopes.of(actor), this.taxTypes.all(),
				LocalDate.now(this.clock));
		return (row) -> read(row, lookups);
	}

	private static void read(ImportRow row, ItemLookups lookups) {
		LocalDate from = row.get("period_from", LocalDate.class);
		LocalDate to = row.get("period_to", LocalDate.class);
		if (to.isBefore(from)) {
			row.reject("period_to", "arrears.error.item.period");
		}
		row.stage(lookups.taxpayer(row), lookups.taxType(row), from, to, row.get("due_on", LocalDate.class),
				row.get("origin", String.class), row.get("principal", BigDecimal.class), lookups.bookedOn(row),
				row.find("document", String.class));
	}

}
