package org.workstyle.scoring;

import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How several values of an element become one. A value that was not reported leaves the
 * whole not reported; values that do not apply are passed over.
 */
public enum Aggregation {

	/** 累加: a flow. */
	SUM,

	/** 取期末: a stock, never summed over months. */
	LAST,

	/** 平均, over the values there are. */
	AVERAGE;

	/**
	 * Returns the values as one.
	 * @param values in the order of time
	 */
	public ElementValue of(List<ElementValue> values) {
		if (this == LAST) {
			return values.isEmpty() ? ElementValue.NOT_REPORTED : values.get(values.size() - 1);
		}
		if (values.isEmpty() || values.stream().anyMatch((value) -> value.equals(ElementValue.NOT_REPORTED))) {
			return ElementValue.NOT_REPORTED;
		}
		List<BigFraction> numbers = values.stream()
			.filter(ElementValue::isReported)
			.map(ElementValue::required)
			.toList();
		if (numbers.isEmpty()) {
			return ElementValue.NOT_APPLICABLE;
		}
		BigFraction sum = numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
		return ElementValue.of((this == SUM) ? sum : sum.divide(numbers.size()));
	}

}
