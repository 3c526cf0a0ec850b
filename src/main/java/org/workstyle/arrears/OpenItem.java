package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an item still owes on a day.
 *
 * @param id the item
 * @param due its last day to pay
 * @param principal tax
 * @param surcharge surcharge to that day, less what was paid of it
 */
record OpenItem(ArrearsItemId id, LocalDate due, BigDecimal principal, BigDecimal surcharge) {

	/**
	 * Returns tax and surcharge together.
	 */
	BigDecimal total() {
		return this.principal.add(this.surcharge);
	}

	/**
	 * Whether the rest is too small to be collected (国家税务总局公告2012年第25号): tax and
	 * surcharge together below the limit count as zero.
	 */
	boolean isNegligible(BigDecimal limit) {
		return total().compareTo(limit) < 0;
	}

}
