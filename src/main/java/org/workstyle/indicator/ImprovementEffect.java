package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.indicator.PublishedValues.PublishedValue;
import org.workstyle.scoring.Direction;
import org.workstyle.shared.Quarter;

/**
 * What the value of an indicator did about an improvement: before it was done and
 * afterwards. The quarter in which it was done is neither.
 *
 * @param values the published values, in order
 * @param doneIn the quarter in which it was done, once it is
 * @param before the last value ahead of that quarter, or the last of all while it is not
 * done
 * @param after the first value behind that quarter
 * @param gain by how much the value got better, where both are there
 */
public record ImprovementEffect(List<PublishedValue> values, @Nullable Quarter doneIn, @Nullable PublishedValue before,
		@Nullable PublishedValue after, @Nullable BigDecimal gain) {

	public ImprovementEffect {
		values = List.copyOf(values);
	}

	/**
	 * Compares the values.
	 * @param doneOn when the improvement was done, if it was
	 * @param direction which way a value is better
	 */
	static ImprovementEffect of(List<PublishedValue> values, @Nullable LocalDate doneOn, Direction direction) {
		Quarter doneIn = (doneOn != null) ? Quarter.containing(doneOn) : null;
		List<PublishedValue> known = values.stream().filter((each) -> each.value() != null).toList();
		PublishedValue before = known.stream()
			.filter((each) -> doneIn == null || each.quarter().compareTo(doneIn) < 0)
			.reduce((earlier, later) -> later)
			.orElse(null);
		PublishedValue after = known.stream()
			.filter((each) -> doneIn != null && each.quarter().compareTo(doneIn) > 0)
			.findFirst()
			.orElse(null);
		return new ImprovementEffect(values, doneIn, before, after, gain(before, after, direction));
	}

	private static @Nullable BigDecimal gain(@Nullable PublishedValue before, @Nullable PublishedValue after,
			Direction direction) {
		if (before == null || after == null || before.value() == null || after.value() == null) {
			return null;
		}
		BigDecimal risen = after.value().subtract(before.value());
		return (direction == Direction.HIGHER) ? risen : risen.negate();
	}

}
