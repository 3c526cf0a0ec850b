package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A revision as pages show it.
 *
 * @param id its identifier
 * @param number its number
 * @param stage how far it came
 * @param documentNumber the document's number
 * @param effectiveOn the first day in force
 * @param endsOn the first day no longer in force
 * @param reason why it was made
 * @param meeting the meeting that passed it
 * @param articles how many articles it has
 * @param textSavedAt when its text was last entered
 * @param publishedBy who published it
 * @param steps the steps taken, the first one first
 */
public record RevisionDetails(RegulationRevisionId id, int number, RevisionStage stage, @Nullable String documentNumber,
		@Nullable LocalDate effectiveOn, @Nullable LocalDate endsOn, String reason, @Nullable String meeting,
		int articles, @Nullable Instant textSavedAt, @Nullable String publishedBy, List<Step> steps) {

	public RevisionDetails {
		steps = List.copyOf(steps);
	}

	/**
	 * Whether it is in force on the day.
	 */
	public boolean isInForceOn(LocalDate day) {
		return this.stage == RevisionStage.PUBLISHED && this.effectiveOn != null && !day.isBefore(this.effectiveOn)
				&& (this.endsOn == null || day.isBefore(this.endsOn));
	}

	/**
	 * Whether it is over on the day.
	 */
	public boolean isOverOn(LocalDate day) {
		return this.endsOn != null && !day.isBefore(this.endsOn);
	}

	/**
	 * Whether it is published and comes into force after the day.
	 */
	public boolean isAheadOf(LocalDate day) {
		return this.stage == RevisionStage.PUBLISHED && this.effectiveOn != null && this.effectiveOn.isAfter(day);
	}

	/**
	 * Whether its text may be changed.
	 */
	public boolean isWritable() {
		return this.stage == RevisionStage.DRAFT || this.stage == RevisionStage.CONSULTATION;
	}

	/**
	 * A step taken.
	 *
	 * @param stage the stage reached
	 * @param takenAt when
	 * @param takenBy by whom
	 * @param note the opinion given
	 */
	public record Step(RevisionStage stage, Instant takenAt, @Nullable String takenBy, @Nullable String note) {

	}

}
