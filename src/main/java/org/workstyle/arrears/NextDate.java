package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.PlanState.Standing;

/**
 * What comes next in a case, by its day.
 *
 * @param kind what it is
 * @param day the day
 * @param step the measure it is about, if it is about one
 * @param amount the money it is about, if it is about money
 */
public record NextDate(NextDateKind kind, LocalDate day, @Nullable EnforcementStep step, @Nullable BigDecimal amount) {

	/**
	 * Returns what comes next, what is first due first.
	 * @param plans the plans of the case
	 * @param measures its measures
	 */
	public static List<NextDate> of(List<PlanView> plans, List<MeasureView> measures, LocalDate day) {
		List<NextDate> next = new ArrayList<>();
		plans.stream().filter(PlanView::isInForce).forEach((plan) -> plan.next().ifPresent((met) -> {
			NextDateKind kind = (plan.state().standing() == Standing.BROKEN) ? NextDateKind.BROKEN
					: NextDateKind.INSTALMENT;
			next.add(new NextDate(kind, met.instalment().due(), null, met.instalment().amount().subtract(met.paid())));
		}));
		for (MeasureView measure : measures) {
			if (measure.isRunning(day) && measure.deadline() != null) {
				next.add(new NextDate(NextDateKind.DEADLINE, measure.deadline(), measure.step(), null));
			}
			if (measure.isExpired(day) && measure.followUpOn() != null && !isFollowed(measure, measures)) {
				next.add(new NextDate(NextDateKind.FOLLOW_UP, measure.followUpOn(), measure.step(), null));
			}
		}
		next.sort(Comparator.comparing(NextDate::day));
		return List.copyOf(next);
	}

	/**
	 * Whether a step was taken after the time a measure gave.
	 */
	private static boolean isFollowed(MeasureView measure, List<MeasureView> measures) {
		return measures.stream()
			.anyMatch((later) -> !later.isWithdrawn() && measure.deadline() != null
					&& later.takenOn().isAfter(measure.deadline()));
	}

	/**
	 * Whether its day is over.
	 */
	public boolean isOverdue(LocalDate today) {
		return this.day.isBefore(today);
	}

}
