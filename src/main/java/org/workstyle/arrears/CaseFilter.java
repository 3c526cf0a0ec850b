package org.workstyle.arrears;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * Which cases are asked for; what is missing does not narrow the list.
 *
 * @param unit the unit that answers for it
 * @param officer the officer who does
 * @param category category of an item that is open
 * @param risk how likely it is that the arrears are lost
 * @param taxType tax of an item that is open
 * @param text what the taxpayer's name, pinyin initials or credit code contain
 * @param owing only those that owe something
 */
public record CaseFilter(@Nullable UnitId unit, @Nullable PersonId officer, @Nullable ArrearsCategory category,
		@Nullable RiskLevel risk, @Nullable String taxType, @Nullable String text, boolean owing) {

	public CaseFilter {
		taxType = (taxType != null && !taxType.isBlank()) ? taxType : null;
		text = (text != null && !text.isBlank()) ? text.strip() : null;
	}

}
