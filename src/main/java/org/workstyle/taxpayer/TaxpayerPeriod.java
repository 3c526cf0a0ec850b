package org.workstyle.taxpayer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a taxpayer was for a time: its state, its branch and officer, or its credit grade.
 *
 * @param aspect which of these
 * @param value name of the state or grade, or short name of the branch
 * @param officer name of the officer, if there was one
 * @param year the year graded
 * @param from first day
 * @param to the first day after it; none while it lasts
 * @param reason why it began, if that was said
 */
public record TaxpayerPeriod(Aspect aspect, String value, @Nullable String officer, @Nullable Integer year,
		LocalDate from, @Nullable LocalDate to, @Nullable String reason) {

	/**
	 * What of a taxpayer changes from a day on.
	 */
	public enum Aspect {

		STATE, UNIT, GRADE

	}

}
