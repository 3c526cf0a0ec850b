package org.workstyle.forecast;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which large sources are asked for; what is left open does not matter.
 *
 * @param unit the branch
 * @param tax code of the tax type
 * @param state how the payment stands
 * @param from first day it is expected by
 * @param to last day it is expected by
 * @param text part of the taxpayer's name
 */
public record LargeSourceFilter(@Nullable UnitId unit, @Nullable String tax, @Nullable LargeSourceState state,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String text) {

}
