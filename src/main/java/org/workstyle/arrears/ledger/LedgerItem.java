package org.workstyle.arrears.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.ArrearsCategory;

/**
 * An item as the sheet behind a ledger lists it.
 *
 * @param id the item
 * @param creditCode the taxpayer's credit code
 * @param taxpayer the taxpayer's name
 * @param taxType code of the tax
 * @param periodFrom first day of the tax period
 * @param periodTo last day of the tax period
 * @param dueOn when it was due
 * @param category its category on the last day
 * @param unitName the unit that has it on the last day
 * @param officerName who answers for it on the last day
 * @param amounts the item's own part of the ledger
 */
public record LedgerItem(UUID id, String creditCode, String taxpayer, String taxType, LocalDate periodFrom,
		LocalDate periodTo, LocalDate dueOn, ArrearsCategory category, String unitName, @Nullable String officerName,
		LedgerAmounts amounts) {

	static LedgerItem map(ResultSet row, int number) throws SQLException {
		return new LedgerItem(row.getObject("id", UUID.class), row.getString("credit_code"), row.getString("name"),
				row.getString("tax_type"), row.getObject("period_from", LocalDate.class),
				row.getObject("period_to", LocalDate.class), row.getObject("due_on", LocalDate.class),
				ArrearsCategory.valueOf(row.getString("category")), row.getString("short_name"),
				row.getString("officer"), LedgerAmounts.map(row));
	}

}
