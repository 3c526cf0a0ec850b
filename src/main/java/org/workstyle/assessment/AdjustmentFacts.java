package org.workstyle.assessment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * What is adjusted and why.
 *
 * @param year the year
 * @param quarterNumber the quarter's number; none adjusts the year's score
 * @param unit the unit
 * @param points points added, negative when taken; two decimals
 * @param reason why
 * @param evidence what shows it: document number, list, record
 */
public record AdjustmentFacts(int year, @Nullable Integer quarterNumber, UnitId unit, BigDecimal points, String reason,
		String evidence) {

}
