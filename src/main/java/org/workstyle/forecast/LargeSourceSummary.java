package org.workstyle.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.taxation.TaxType;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * A large source as pages show it.
 *
 * @param id its identifier
 * @param unit the branch that watches it
 * @param unitName short name of the branch
 * @param taxpayer the taxpayer, if it is on the register
 * @param name name of the taxpayer
 * @param tax the tax
 * @param expected the amount expected
 * @param expectedOn the day it is expected by
 * @param paid what came in so far
 * @param paidOn the day of the last payment
 * @param state how its payment stands today
 * @param note anything else
 * @param version the version seen
 */
public record LargeSourceSummary(LargeSourceId id, UnitId unit, String unitName, @Nullable TaxpayerId taxpayer,
		String name, TaxType tax, BigDecimal expected, LocalDate expectedOn, BigDecimal paid,
		@Nullable LocalDate paidOn, LargeSourceState state, @Nullable String note, long version) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Returns how much of it came in, in percent, half-up to two decimals.
	 */
	public BigDecimal progress() {
		return this.paid.multiply(HUNDRED).divide(this.expected, 2, RoundingMode.HALF_UP);
	}

	/**
	 * Returns what is said about it.
	 */
	public LargeSourceFacts facts() {
		return new LargeSourceFacts(this.unit, this.taxpayer, this.name, this.tax.code(), this.expected,
				this.expectedOn, this.note);
	}

}
