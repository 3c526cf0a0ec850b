package org.workstyle.taxpayer;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * Which taxpayers are asked for; what is missing does not narrow the list.
 *
 * @param unit the competent branch
 * @param officer who looks after it
 * @param state where the registration stands
 * @param grade its latest credit grade
 * @param kind what sort it is
 * @param industry its industry
 * @param text what name, code or pinyin initials contain
 */
public record TaxpayerFilter(@Nullable UnitId unit, @Nullable PersonId officer, @Nullable TaxpayerState state,
		@Nullable CreditGrade grade, @Nullable TaxpayerKind kind, @Nullable Industry industry, @Nullable String text) {

	/** All taxpayers. */
	public static final TaxpayerFilter ALL = new TaxpayerFilter(null, null, null, null, null, null, null);

	public TaxpayerFilter {
		text = (text != null && !text.isBlank()) ? text.strip() : null;
	}

}
