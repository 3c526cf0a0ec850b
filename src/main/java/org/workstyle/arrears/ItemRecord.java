package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An item with everything that was ever entered for it.
 *
 * @param id its identifier
 * @param taxType code of the tax
 * @param periodFrom first day of the tax period
 * @param periodTo last day of the tax period
 * @param due the last day to pay
 * @param origin how it was established
 * @param document number of the document, if any
 * @param note anything else
 * @param movements what raised or lowered what it owes, in the order of entry
 * @param stops days without surcharge
 * @param assignments who answered for it from when, in the order of days
 * @param proposals what a second person decides or decided
 */
public record ItemRecord(ArrearsItemId id, String taxType, LocalDate periodFrom, LocalDate periodTo, LocalDate due,
		ItemOrigin origin, @Nullable String document, @Nullable String note, List<Movement> movements, List<Stop> stops,
		List<Assignment> assignments, List<Proposal> proposals) {

	/**
	 * Returns what was booked up to a day.
	 */
	public List<Movement> movementsTo(LocalDate day) {
		return this.movements.stream().filter((movement) -> !movement.bookedOn().isAfter(day)).toList();
	}

	/**
	 * Returns the tax established in all, as the books of a day say.
	 */
	public BigDecimal assessed(LocalDate day) {
		return movementsTo(day).stream()
			.filter((each) -> each.kind() == MovementKind.NEW || each.kind() == MovementKind.CORRECTION)
			.map(Movement::principal)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns what of the surcharge was paid or written off, as the books of a day say.
	 */
	public BigDecimal settled(LocalDate day) {
		return movementsTo(day).stream().map(Movement::surcharge).reduce(BigDecimal.ZERO, BigDecimal::add).negate();
	}

	/**
	 * Returns the category of a day: what an officer called it, else what a deferral or
	 * the calendar makes of it.
	 */
	public ArrearsCategory category(LocalDate day) {
		return special(day).orElseGet(
				() -> pauses().stream().anyMatch((pause) -> pause.kind() == StopKind.DEFERRAL && pause.covers(day))
						? ArrearsCategory.DEFERRED : ArrearsCategory.byDate(this.due, day));
	}

	/**
	 * Whether a second person agreed to collect surcharge beyond the tax itself.
	 */
	public boolean isExcessAgreed() {
		return this.proposals.stream().anyMatch((each) -> each.kind() == ProposalKind.EXCESS && each.isAgreed());
	}

	/**
	 * Returns what a second person has to decide on.
	 */
	public List<Proposal> openProposals() {
		return this.proposals.stream().filter(Proposal::isOpen).toList();
	}

	/**
	 * Returns what a second person decided on.
	 */
	public List<Proposal> decisions() {
		return this.proposals.stream().filter((each) -> !each.isOpen()).toList();
	}

	Optional<ArrearsCategory> special(LocalDate day) {
		return this.assignments.stream()
			.filter((assignment) -> !assignment.from().isAfter(day))
			.reduce((first, second) -> second)
			.map(Assignment::category);
	}

	Debt debt(@Nullable LocalDate acceptedOn) {
		return new Debt(this.due,
				this.movements.stream()
					.filter((each) -> each.principal().signum() != 0)
					.map((each) -> new PrincipalChange(each.bookedOn(), each.effectiveOn(), each.principal()))
					.toList(),
				pauses(), acceptedOn);
	}

	private List<Pause> pauses() {
		return this.stops.stream().filter((stop) -> !stop.withdrawn()).map(Stop::pause).toList();
	}

}
