package org.workstyle.taxpayer;

import java.util.List;

import org.workstyle.taxpayer.TaxpayerPeriod.Aspect;

/**
 * A taxpayer with all its page shows.
 *
 * @param row what the list shows
 * @param periods what it was and is, the latest first
 * @param editable whether the reader changes it
 */
public record TaxpayerDetails(TaxpayerSummary row, List<TaxpayerPeriod> periods, boolean editable) {

	public TaxpayerDetails {
		periods = List.copyOf(periods);
	}

	/**
	 * Returns the states, the latest first.
	 */
	public List<TaxpayerPeriod> states() {
		return of(Aspect.STATE);
	}

	/**
	 * Returns the branches and officers, the latest first.
	 */
	public List<TaxpayerPeriod> units() {
		return of(Aspect.UNIT);
	}

	/**
	 * Returns the credit grades, the latest first.
	 */
	public List<TaxpayerPeriod> grades() {
		return of(Aspect.GRADE);
	}

	/**
	 * Whether the organization code within its credit code disagrees with its own check
	 * character.
	 */
	public boolean codeDoubtful() {
		return !new CreditCode(this.row.creditCode()).isOrganizationCodeSound();
	}

	private List<TaxpayerPeriod> of(Aspect aspect) {
		return this.periods.stream().filter((period) -> period.aspect() == aspect).toList();
	}

}
