package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A span of days, as it stands in an address; without one, the year.
 */
class PeriodForm {

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	/**
	 * Fills in what is missing: the year of the day given, or of the other end.
	 */
	void fill(LocalDate today) {
		LocalDate last = (this.to != null) ? this.to
				: LocalDate.of(((this.from != null) ? this.from : today).getYear(), 12, 31);
		this.to = last;
		if (this.from == null || this.from.isAfter(last)) {
			this.from = LocalDate.of(last.getYear(), 1, 1);
		}
	}

	LocalDate first() {
		return Objects.requireNonNull(this.from);
	}

	LocalDate last() {
		return Objects.requireNonNull(this.to);
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return this.to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

}
