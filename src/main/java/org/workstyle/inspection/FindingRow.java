package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A finding as the ledger (问题整改台账) shows it.
 *
 * @param id its identifier
 * @param number its number
 * @param source title of its inspection
 * @param foundOn when it was found
 * @param problem the problem
 * @param category what kind it is
 * @param seriousness how serious it is
 * @param basis regulation and article
 * @param unit short name of the unit that answers for it
 * @param leader the leader in charge
 * @param person who answers for it
 * @param cause the root cause
 * @param measure what was done
 * @param deadline by when it is to be corrected
 * @param originalDeadline by when it was to be corrected at first
 * @param state where it stands
 * @param doneOn when it was done
 * @param reportedOn when the unit reported it
 * @param evidence names of the files that prove it
 * @param verifier who verified it last
 * @param opinion what the verifier said
 * @param verifiedOn when it was verified
 * @param sentBack how often it came back
 * @param remark anything else
 * @param repeated whether it was found before at the same unit within a year
 */
public record FindingRow(FindingId id, String number, String source, LocalDate foundOn, String problem,
		FindingCategory category, Seriousness seriousness, String basis, String unit, @Nullable String leader,
		@Nullable String person, @Nullable String cause, @Nullable String measure, LocalDate deadline,
		LocalDate originalDeadline, FindingState state, @Nullable LocalDate doneOn, @Nullable LocalDate reportedOn,
		@Nullable String evidence, @Nullable String verifier, @Nullable String opinion, @Nullable LocalDate verifiedOn,
		int sentBack, @Nullable String remark, boolean repeated) {

	/**
	 * Whether it is with the unit after its deadline.
	 */
	public boolean isOverdue(LocalDate today) {
		return this.state.isWithUnit() && this.deadline.isBefore(today);
	}

	/**
	 * Whether more time was given.
	 */
	public boolean isExtended() {
		return !this.deadline.equals(this.originalDeadline);
	}

	/**
	 * Returns when it was signed off, if it was.
	 */
	public @Nullable LocalDate signedOffOn() {
		return (this.state == FindingState.SIGNED_OFF) ? this.verifiedOn : null;
	}

}
