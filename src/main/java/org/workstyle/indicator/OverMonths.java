package org.workstyle.indicator;

import org.workstyle.scoring.Aggregation;

/**
 * How the months of an element make a quarter or a year. Modules that derive elements say
 * it without knowing the scoring.
 */
public enum OverMonths {

	/** 累加: a flow. */
	SUM(Aggregation.SUM),

	/** 取期末: a stock, never summed. */
	LAST(Aggregation.LAST),

	/** 平均. */
	AVERAGE(Aggregation.AVERAGE);

	private final Aggregation aggregation;

	OverMonths(Aggregation aggregation) {
		this.aggregation = aggregation;
	}

	Aggregation aggregation() {
		return this.aggregation;
	}

}
