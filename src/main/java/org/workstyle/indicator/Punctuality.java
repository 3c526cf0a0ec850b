package org.workstyle.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitSummary;

/**
 * How a unit reported a quarter.
 *
 * @param unit the unit
 * @param onTime values first reported by their deadline
 * @param late values first reported after it
 * @param missing values not reported though the deadline is past
 * @param ahead values not reported that are not due yet
 */
public record Punctuality(UnitSummary unit, int onTime, int late, int missing, int ahead) {

	static Punctuality none(UnitSummary unit) {
		return new Punctuality(unit, 0, 0, 0, 0);
	}

	/**
	 * Returns how many values are due or were reported.
	 */
	public int due() {
		return this.onTime + this.late + this.missing;
	}

	/**
	 * Counts one more value.
	 * @param reportedOn when it was reported first, if it was
	 */
	Punctuality plus(@Nullable LocalDate reportedOn, LocalDate dueOn, LocalDate today) {
		if (reportedOn != null) {
			return reportedOn.isAfter(dueOn)
					? new Punctuality(this.unit, this.onTime, this.late + 1, this.missing, this.ahead)
					: new Punctuality(this.unit, this.onTime + 1, this.late, this.missing, this.ahead);
		}
		return today.isAfter(dueOn) ? new Punctuality(this.unit, this.onTime, this.late, this.missing + 1, this.ahead)
				: new Punctuality(this.unit, this.onTime, this.late, this.missing, this.ahead + 1);
	}

}
