package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * Tells values that lie far from the unit's own last ones: further from their mean than
 * so many standard deviations. They are marked for a second look, never refused. All in
 * whole arithmetic: with n earlier values of sum S and sum of squares Q, v is far when
 * {@code (n v − S)² > k² (n Q − S²)}. E.g. 100, 102, 98, 101, 99, 100 have mean 100 and
 * variance 5/3: with k = 3, 104 is far (16 &gt; 15), 103 is not (9 &lt; 15).
 *
 * @param factor k
 */
record Outliers(BigDecimal factor) {

	/** Earlier values looked at. */
	static final int LAST = 12;

	private static final int FEWEST = 6;

	boolean isFar(BigDecimal value, List<BigDecimal> earlier) {
		if (earlier.size() < FEWEST) {
			return false;
		}
		BigDecimal count = BigDecimal.valueOf(earlier.size());
		BigDecimal sum = earlier.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal squares = earlier.stream()
			.map((each) -> each.multiply(each))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal distance = count.multiply(value).subtract(sum);
		BigDecimal spread = count.multiply(squares).subtract(sum.multiply(sum));
		return distance.multiply(distance).compareTo(this.factor.multiply(this.factor).multiply(spread)) > 0;
	}

}
