package org.workstyle.arrears.ledger;

/**
 * What the lines of a ledger stand for.
 */
public enum LedgerGrouping {

	/** 按单位: the unit that collects. */
	UNIT("unit_id"),

	/** 按税费种: the tax. */
	TAX_TYPE("tax_type"),

	/** 按欠税类别: the category on the day itself. */
	CATEGORY("category"),

	/** 按责任人: who answers for the items. */
	OFFICER("officer_id");

	private final String column;

	LedgerGrouping(String column) {
		this.column = column;
	}

	String column() {
		return this.column;
	}

}
