package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the surcharge of an item is computed from.
 *
 * @param due the last day to pay
 * @param changes everything that raised or lowered the tax owed, the assessment itself
 * first
 * @param pauses days without surcharge; they may overlap
 * @param acceptedOn the day a court accepted the taxpayer's bankruptcy, the last one that
 * counts
 */
record Debt(LocalDate due, List<PrincipalChange> changes, List<Pause> pauses, @Nullable LocalDate acceptedOn) {

	Debt {
		changes = List.copyOf(changes);
		pauses = List.copyOf(pauses);
	}

	/**
	 * Returns the same with everything known from the beginning.
	 */
	Debt withHindsight() {
		return new Debt(this.due,
				this.changes.stream()
					.map((change) -> new PrincipalChange(LocalDate.MIN, change.effective(), change.amount()))
					.toList(),
				this.pauses, this.acceptedOn);
	}

	/**
	 * Returns the tax that is open at the end of a day, as the books of that day say.
	 */
	BigDecimal open(LocalDate to) {
		return this.changes.stream()
			.filter((change) -> !change.known().isAfter(to))
			.map(PrincipalChange::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns the tax on which a day costs surcharge.
	 * @param to the day to which is computed: what was booked later is not known
	 */
	BigDecimal chargeable(LocalDate day, LocalDate to) {
		return this.changes.stream()
			.filter((change) -> !change.known().isAfter(to) && change.effective().isBefore(day))
			.map(PrincipalChange::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns the last day that counts when computing to a day.
	 */
	LocalDate lastDay(LocalDate to) {
		return (this.acceptedOn != null && this.acceptedOn.isBefore(to)) ? this.acceptedOn : to;
	}

}
