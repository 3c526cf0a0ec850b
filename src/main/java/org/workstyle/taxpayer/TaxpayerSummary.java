package org.workstyle.taxpayer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Option;

/**
 * A taxpayer as lists and other modules show it.
 *
 * @param id its identifier
 * @param creditCode its credit code
 * @param name its name
 * @param kind what sort it is
 * @param industry its industry
 * @param unit the competent branch
 * @param unitName short name of the branch
 * @param officer who looks after it, if anybody
 * @param officerName that person's name
 * @param state where its registration stands
 * @param stateSince since when
 * @param grade its latest credit grade, if it has one
 * @param gradeYear the year graded
 * @param registeredOn when it was registered
 * @param address where it is
 * @param version its row version
 */
public record TaxpayerSummary(TaxpayerId id, String creditCode, String name, TaxpayerKind kind, Industry industry,
		UnitId unit, String unitName, @Nullable PersonId officer, @Nullable String officerName, TaxpayerState state,
		LocalDate stateSince, @Nullable CreditGrade grade, @Nullable Integer gradeYear, LocalDate registeredOn,
		@Nullable String address, long version) {

	/**
	 * Returns it as pickers show it.
	 */
	public Option option() {
		return new Option(this.id.toString(), this.name + " · " + this.creditCode);
	}

}
