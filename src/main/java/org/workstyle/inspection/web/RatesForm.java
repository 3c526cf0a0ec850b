package org.workstyle.inspection.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The period of the rates, as it stands in the address.
 */
class RatesForm {

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	/**
	 * Takes the year so far where nothing was chosen.
	 */
	void fill(LocalDate today) {
		if (this.to == null) {
			this.to = today;
		}
		if (this.from == null || this.from.isAfter(this.to)) {
			this.from = this.to.withDayOfYear(1);
		}
	}

	ListAddress address() {
		return ListAddress.of("from", this.from, "to", this.to);
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
