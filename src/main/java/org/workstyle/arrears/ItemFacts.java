package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is said about an item when it is added.
 *
 * @param taxType code of the tax
 * @param periodFrom first day of the tax period
 * @param periodTo last day of the tax period
 * @param due the last day to pay
 * @param origin how it was established
 * @param principal the tax owed
 * @param bookedOn its day in the ledger
 * @param document number of the document, if any
 * @param note anything else
 */
public record ItemFacts(String taxType, LocalDate periodFrom, LocalDate periodTo, LocalDate due, ItemOrigin origin,
		BigDecimal principal, LocalDate bookedOn, @Nullable String document, @Nullable String note) {

}
