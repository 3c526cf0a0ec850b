package org.workstyle.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The late-payment surcharge (滞纳金) of an item to a day, with its working. It is exact
 * inside and rounded once, half-up to the cent.
 *
 * @param to the day to which it was computed
 * @param segments how it came
 * @param principal the tax open on that day
 */
public record Surcharge(LocalDate to, List<Segment> segments, BigDecimal principal) {

	public Surcharge {
		segments = List.copyOf(segments);
	}

	/**
	 * Returns the surcharge to the cent.
	 */
	public BigDecimal amount() {
		return exact().setScale(2, RoundingMode.HALF_UP);
	}

	/**
	 * Returns the surcharge before it is rounded.
	 */
	public BigDecimal exact() {
		return this.segments.stream().map(Segment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns how many days cost surcharge.
	 */
	public long days() {
		return this.segments.stream().mapToLong(Segment::charged).sum();
	}

	/**
	 * A span in which neither the open tax nor the rate changes.
	 *
	 * @param from its first day
	 * @param to its last day
	 * @param days its days
	 * @param principal the tax open in it
	 * @param rate what a day costs of each yuan
	 * @param pause why it costs nothing, if it does not
	 */
	public record Segment(LocalDate from, LocalDate to, long days, BigDecimal principal, BigDecimal rate,
			@Nullable StopKind pause) {

		/**
		 * Returns how many of its days cost surcharge.
		 */
		public long charged() {
			return (this.pause != null) ? 0 : this.days;
		}

		/**
		 * Returns what it costs, exactly.
		 */
		public BigDecimal amount() {
			return this.principal.multiply(BigDecimal.valueOf(charged())).multiply(this.rate);
		}

	}

}
