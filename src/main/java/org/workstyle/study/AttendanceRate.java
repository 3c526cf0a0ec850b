package org.workstyle.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * How many of those who should attend took part; who made the session up later counts
 * once.
 *
 * @param expected people on the list
 * @param attended those who were there or made it up
 */
public record AttendanceRate(int expected, int attended) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static AttendanceRate of(Collection<AttendanceState> states) {
		return new AttendanceRate(states.size(), (int) states.stream().filter(AttendanceState::counts).count());
	}

	/**
	 * Returns the rate in per cent with one decimal, or nothing where nobody was
	 * expected.
	 */
	public @Nullable BigDecimal percent() {
		return (this.expected == 0) ? null
				: BigDecimal.valueOf(this.attended)
					.multiply(HUNDRED)
					.divide(BigDecimal.valueOf(this.expected), 1, RoundingMode.HALF_UP);
	}

}
