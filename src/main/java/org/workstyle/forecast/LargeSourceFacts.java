package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * What is said about a large source.
 *
 * @param unit the branch that watches it
 * @param taxpayer the taxpayer, if it is on the register
 * @param name name of the taxpayer
 * @param tax code of the tax type
 * @param expected the amount expected in yuan
 * @param expectedOn the day it is expected by
 * @param note anything else
 */
public record LargeSourceFacts(UnitId unit, @Nullable TaxpayerId taxpayer, String name, String tax, BigDecimal expected,
		LocalDate expectedOn, @Nullable String note) {

}
