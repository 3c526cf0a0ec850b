package org.workstyle.scoring;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A value of a data element, or why there is none: three states that are kept apart from
 * entry to score.
 *
 * @param state whether there is a value
 * @param number the exact value, zero included; only where one was reported
 */
public record ElementValue(State state, @Nullable BigFraction number) {

	/** Nothing was reported. */
	public static final ElementValue NOT_REPORTED = new ElementValue(State.NOT_REPORTED, null);

	/** There is no such business in the period. */
	public static final ElementValue NOT_APPLICABLE = new ElementValue(State.NOT_APPLICABLE, null);

	public ElementValue {
		if ((state == State.REPORTED) != (number != null)) {
			throw new IllegalArgumentException("A number where one was reported, and only there");
		}
	}

	/**
	 * Returns a reported value.
	 */
	public static ElementValue of(BigDecimal value) {
		return new ElementValue(State.REPORTED, Exact.of(value));
	}

	/**
	 * Returns a value that was computed of reported ones.
	 */
	public static ElementValue of(BigFraction value) {
		return new ElementValue(State.REPORTED, value);
	}

	/**
	 * Whether there is a value.
	 */
	public boolean isReported() {
		return this.number != null;
	}

	/**
	 * Returns the value.
	 * @throws IllegalStateException if there is none
	 */
	public BigFraction required() {
		if (this.number == null) {
			throw new IllegalStateException("There is no value: " + this.state);
		}
		return this.number;
	}

	/**
	 * Whether there is a value.
	 */
	public enum State {

		/** 已报. */
		REPORTED,

		/** 未报. */
		NOT_REPORTED,

		/** 不适用. */
		NOT_APPLICABLE

	}

}
