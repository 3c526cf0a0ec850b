package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Whether a clearing plan (清缴计划) is kept, late or broken on a day: instalments are met in
 * their order by what was paid since the plan began.
 *
 * @param standing kept, late or broken
 * @param instalments each with what became of it
 */
public record PlanState(Standing standing, List<Met> instalments) {

	public PlanState {
		instalments = List.copyOf(instalments);
	}

	/**
	 * Works out the state on a day.
	 * @param paid what was paid since the plan began, by day; what was reversed is taken
	 * off the day of its payment
	 * @param grace after so many days an instalment that is not met breaks the plan
	 */
	static PlanState of(List<Instalment> plan, NavigableMap<LocalDate, BigDecimal> paid, LocalDate day, int grace) {
		NavigableMap<LocalDate, BigDecimal> sums = sums(paid.headMap(day, true));
		List<Met> instalments = new ArrayList<>();
		BigDecimal asked = BigDecimal.ZERO;
		Standing standing = Standing.KEPT;
		for (Instalment instalment : plan) {
			BigDecimal before = asked;
			asked = asked.add(instalment.amount());
			BigDecimal total = sums.isEmpty() ? BigDecimal.ZERO : sums.lastEntry().getValue();
			Met met = new Met(instalment, metOn(sums, asked),
					total.subtract(before).max(BigDecimal.ZERO).min(instalment.amount()));
			instalments.add(met);
			standing = standing.worse(met.standing(day, grace));
		}
		return new PlanState(standing, instalments);
	}

	private static NavigableMap<LocalDate, BigDecimal> sums(NavigableMap<LocalDate, BigDecimal> paid) {
		NavigableMap<LocalDate, BigDecimal> sums = new TreeMap<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (LocalDate on : paid.keySet()) {
			sum = sum.add(paid.getOrDefault(on, BigDecimal.ZERO));
			sums.put(on, sum);
		}
		return sums;
	}

	private static @Nullable LocalDate metOn(NavigableMap<LocalDate, BigDecimal> sums, BigDecimal asked) {
		return sums.entrySet()
			.stream()
			.filter((sum) -> sum.getValue().compareTo(asked) >= 0)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/**
	 * How a plan stands.
	 */
	public enum Standing {

		/** 履行中: every instalment that was due was met in time. */
		KEPT,

		/** 迟延: one was met late, or is overdue within the days of grace. */
		LATE,

		/** 违约: one was not met within the days of grace. */
		BROKEN;

		Standing worse(Standing other) {
			return (compareTo(other) >= 0) ? this : other;
		}

	}

	/**
	 * An instalment.
	 *
	 * @param due the last day to pay it
	 * @param amount what is to be paid
	 */
	public record Instalment(LocalDate due, BigDecimal amount) {

	}

	/**
	 * What became of an instalment.
	 *
	 * @param instalment the instalment
	 * @param metOn the day it was met, if it was
	 * @param paid what was paid of it
	 */
	public record Met(Instalment instalment, @Nullable LocalDate metOn, BigDecimal paid) {

		Standing standing(LocalDate day, int grace) {
			LocalDate until = (this.metOn != null) ? this.metOn : day;
			if (!until.isAfter(this.instalment.due())) {
				return Standing.KEPT;
			}
			return until.isAfter(this.instalment.due().plusDays(grace)) ? Standing.BROKEN : Standing.LATE;
		}

		/**
		 * Whether it waits to be paid.
		 */
		public boolean isOpen() {
			return this.metOn == null;
		}

		/**
		 * Whether it was due before the day and is not met.
		 */
		public boolean isOverdue(LocalDate day) {
			return isOpen() && this.instalment.due().isBefore(day);
		}

	}

}
