package org.workstyle.arrears.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCaseId;

/**
 * A case behind a figure of the ledger.
 *
 * @param id the case
 * @param creditCode the taxpayer's credit code
 * @param taxpayer the taxpayer's name
 * @param unit the unit that has the case today
 * @param unitName its short name
 * @param amounts the case's own part of the ledger
 */
public record LedgerCase(ArrearsCaseId id, String creditCode, String taxpayer, UnitId unit, String unitName,
		LedgerAmounts amounts) {

	static LedgerCase map(ResultSet row, int number) throws SQLException {
		return new LedgerCase(new ArrearsCaseId(row.getObject("id", UUID.class)), row.getString("credit_code"),
				row.getString("name"), new UnitId(row.getObject("unit_id", UUID.class)), row.getString("short_name"),
				LedgerAmounts.map(row));
	}

}
