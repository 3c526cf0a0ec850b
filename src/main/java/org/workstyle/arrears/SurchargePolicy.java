package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.workstyle.arrears.Surcharge.Segment;

/**
 * Computes the late-payment surcharge (税收征收管理法第三十二条, 实施细则第七十五条): from the day after the
 * last day to pay to the day of payment, both counted, on the tax that is open, simple
 * and not compound. Days off count; days without surcharge are taken off once, however
 * many reasons cover them.
 */
final class SurchargePolicy {

	private final DailyRates rates;

	SurchargePolicy(DailyRates rates) {
		this.rates = rates;
	}

	/**
	 * Returns the surcharge to a day.
	 */
	Surcharge of(Debt debt, LocalDate to) {
		LocalDate last = debt.lastDay(to);
		List<Segment> segments = new ArrayList<>();
		TreeSet<LocalDate> starts = starts(debt, last);
		while (!starts.isEmpty()) {
			LocalDate from = starts.pollFirst();
			LocalDate until = starts.isEmpty() ? last : starts.first().minusDays(1);
			BigDecimal principal = debt.chargeable(from, to);
			if (principal.signum() > 0) {
				add(segments, segment(debt, from, until, principal));
			}
		}
		return new Surcharge(to, segments, debt.open(to));
	}

	/**
	 * Returns the days on which something may change, up to the last one.
	 */
	private TreeSet<LocalDate> starts(Debt debt, LocalDate last) {
		LocalDate first = debt.due().plusDays(1);
		TreeSet<LocalDate> starts = new TreeSet<>();
		starts.add(first);
		debt.changes().forEach((change) -> starts.add(change.effective().plusDays(1)));
		debt.pauses().forEach((pause) -> {
			starts.add(pause.from());
			Optional.ofNullable(pause.to()).ifPresent((end) -> starts.add(end.plusDays(1)));
		});
		starts.addAll(this.rates.from().keySet());
		return new TreeSet<>(first.isAfter(last) ? List.of() : starts.subSet(first, true, last, true));
	}

	private Segment segment(Debt debt, LocalDate from, LocalDate to, BigDecimal principal) {
		StopKind pause = debt.pauses()
			.stream()
			.filter((each) -> each.covers(from))
			.map(Pause::kind)
			.findFirst()
			.orElse(null);
		return new Segment(from, to, ChronoUnit.DAYS.between(from, to) + 1, principal, this.rates.on(from), pause);
	}

	/**
	 * What differs in nothing from the segment before goes on in it.
	 */
	private static void add(List<Segment> segments, Segment next) {
		Segment before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
		boolean same = before != null && before.to().plusDays(1).equals(next.from())
				&& before.principal().compareTo(next.principal()) == 0 && before.rate().compareTo(next.rate()) == 0
				&& before.pause() == next.pause();
		if (same) {
			segments.set(segments.size() - 1, new Segment(before.from(), next.to(), before.days() + next.days(),
					before.principal(), before.rate(), before.pause()));
		}
		else {
			segments.add(next);
		}
	}

}
