package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a payment.
 *
 * @param paidOn the day it was paid, the last one with surcharge on what it settles
 * @param bookedOn its day in the ledger
 * @param amount how much
 * @param method how
 * @param voucher number of the voucher, if any
 * @param chosen what it settles if the officer chose; by default the oldest first
 * @param reason why the officer chose
 */
public record PaymentFacts(LocalDate paidOn, LocalDate bookedOn, BigDecimal amount, PaymentMethod method,
		@Nullable String voucher, List<Choice> chosen, @Nullable String reason) {

	public PaymentFacts {
		chosen = List.copyOf(chosen);
	}

	/**
	 * What an officer chose to settle of an item.
	 *
	 * @param item the item
	 * @param principal tax
	 * @param surcharge surcharge
	 */
	public record Choice(ArrearsItemId item, BigDecimal principal, BigDecimal surcharge) {

	}

}
