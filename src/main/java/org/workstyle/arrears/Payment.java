package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A payment as it was recorded.
 *
 * @param id its identifier
 * @param paidOn the day it was paid
 * @param bookedOn its day in the ledger
 * @param amount how much
 * @param method how
 * @param voucher number of the voucher, if any
 * @param reason why the officer chose what it settles, if so
 * @param enteredBy name of whoever recorded it
 * @param reversed whether it was taken back
 */
public record Payment(UUID id, LocalDate paidOn, LocalDate bookedOn, BigDecimal amount, PaymentMethod method,
		@Nullable String voucher, @Nullable String reason, @Nullable String enteredBy, boolean reversed) {

}
