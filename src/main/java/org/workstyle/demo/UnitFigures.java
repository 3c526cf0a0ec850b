package org.workstyle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.Measure;
import org.workstyle.indicator.Periodicity;

/**
 * The true figures of one unit: it has a size and a skill, gets a little better with
 * time, and its parts are shares of their wholes.
 */
final class UnitFigures {

	private static final YearMonth FIRST = YearMonth.of(2021, 1);

	private static final YearMonth LAST = YearMonth.of(2023, 6);

	/** Wholes up to here are counted case by case, larger ones by their share. */
	private static final int FEW = 300;

	private final Map<String, Map<YearMonth, BigDecimal>> values = new HashMap<>();

	private final Map<String, DataElement> elements;

	private final Seed seed;

	private final String unit;

	private final double size;

	private final double skill;

	UnitFigures(String unit, Map<String, DataElement> elements, Seed seed) {
		this.unit = unit;
		this.elements = elements;
		this.seed = seed;
		Random chance = seed.of("unit of figures " + unit);
		this.size = chance.nextDouble();
		this.skill = 0.35 + 0.6 * chance.nextDouble();
		ReadingPlan.all().stream().filter((plan) -> elements.containsKey(plan.element())).forEach(this::make);
	}

	/**
	 * Returns the values of an element by month, or by the first month of quarters.
	 */
	Map<YearMonth, BigDecimal> of(String element) {
		return this.values.getOrDefault(element, Map.of());
	}

	private void make(ReadingPlan plan) {
		Random chance = this.seed.of("figures " + this.unit + " " + plan.element());
		double leaning = chance.nextDouble();
		Map<YearMonth, BigDecimal> made = new HashMap<>();
		for (YearMonth month : months(plan.element())) {
			made.put(month, plan.whole().isEmpty() ? size(plan, leaning, chance)
					: share(plan, month, between(plan, 0.55 * this.skill + 0.25 * leaning, month, chance), chance));
		}
		this.values.put(plan.element(), made);
	}

	private BigDecimal size(ReadingPlan plan, double leaning, Random chance) {
		double position = Math.min(1, 0.8 * this.size + 0.2 * leaning);
		double swung = (plan.worst() + (plan.best() - plan.worst()) * position)
				* (1 + plan.swing() * (2 * chance.nextDouble() - 1));
		return rounded(plan.element(), swung);
	}

	private static double between(ReadingPlan plan, double position, YearMonth month, Random chance) {
		double later = 0.006 * FIRST.until(month, java.time.temporal.ChronoUnit.MONTHS);
		double reached = Math.min(1, position + later + 0.2 * chance.nextDouble());
		return plan.worst() + (plan.best() - plan.worst()) * reached;
	}

	private BigDecimal share(ReadingPlan plan, YearMonth month, double share, Random chance) {
		BigDecimal whole = whole(plan, month);
		double part = plan.capped() ? Math.max(0, Math.min(1, share)) : share;
		if (isAmount(plan.element()) || whole.intValue() > FEW) {
			return rounded(plan.element(), whole.doubleValue() * part);
		}
		int counted = 0;
		for (int each = 0; each < whole.intValue(); each++) {
			counted += (chance.nextDouble() < part) ? 1 : 0;
		}
		return BigDecimal.valueOf(counted);
	}

	private BigDecimal whole(ReadingPlan plan, YearMonth month) {
		BigDecimal whole = of(plan.whole().get(0)).getOrDefault(month, BigDecimal.ZERO);
		for (String less : plan.whole().subList(1, plan.whole().size())) {
			whole = whole.subtract(of(less).getOrDefault(month, BigDecimal.ZERO));
		}
		return whole;
	}

	private List<YearMonth> months(String element) {
		int step = (element(element).facts().periodicity() == Periodicity.QUARTER) ? 3 : 1;
		List<YearMonth> months = new ArrayList<>();
		for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(step)) {
			months.add(month);
		}
		return months;
	}

	private BigDecimal rounded(String element, double value) {
		return BigDecimal.valueOf(value).setScale(isAmount(element) ? 2 : 0, RoundingMode.HALF_DOWN);
	}

	private boolean isAmount(String element) {
		return element(element).facts().measure() == Measure.YUAN;
	}

	private DataElement element(String code) {
		DataElement element = this.elements.get(code);
		if (element == null) {
			throw new IllegalArgumentException("No element " + code);
		}
		return element;
	}

}
