package org.workstyle.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.workstyle.arrears.PlanState.Instalment;

/**
 * Spreads a sum evenly over months: whole yuan, and the rest with the last instalment.
 */
public final class PlanSpread {

	private PlanSpread() {
	}

	/**
	 * Returns the instalments.
	 * @param sum what is to be paid
	 * @param count in how many parts, at most {@code ClearingPlan.MOST}
	 * @param first the last day to pay the first of them; the others a month on each
	 */
	public static List<Instalment> of(BigDecimal sum, int count, LocalDate first) {
		int parts = Math.max(1, Math.min(count, ClearingPlan.MOST));
		BigDecimal each = sum.divide(BigDecimal.valueOf(parts), 0, RoundingMode.DOWN).setScale(2);
		List<Instalment> instalments = new ArrayList<>();
		for (int index = 0; index < parts; index++) {
			BigDecimal last = sum.subtract(each.multiply(BigDecimal.valueOf(parts - 1L)));
			instalments.add(new Instalment(first.plusMonths(index), (index == parts - 1) ? last : each));
		}
		return List.copyOf(instalments);
	}

}
