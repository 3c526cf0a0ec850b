package org.workstyle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How a branch's revenue divides into taxes: by the shares of a county, leaning a little
 * from one to the other; the parts make the whole to the cent.
 */
final class RevenueShares {

	private static final double SWING = 0.06;

	private final Map<String, Double> taxes = new LinkedHashMap<>();

	private final Map<String, Double> apart = new LinkedHashMap<>();

	RevenueShares(Random chance) {
		for (List<String> row : DemoFile.rows("revenue-shares.csv")) {
			double share = Double.parseDouble(row.get(2)) * (0.8 + 0.4 * chance.nextDouble());
			(row.get(1).equals("TAX") ? this.taxes : this.apart).put(row.get(0), share);
		}
	}

	/**
	 * Divides a month's taxes; what rounding leaves over belongs to the largest.
	 */
	Map<String, BigDecimal> divide(BigDecimal whole, Random chance) {
		Map<String, Double> weights = new LinkedHashMap<>();
		this.taxes.forEach((tax, share) -> weights.put(tax, share * swung(chance)));
		double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
		Map<String, BigDecimal> parts = new LinkedHashMap<>();
		BigDecimal left = whole;
		for (Map.Entry<String, Double> weight : weights.entrySet()) {
			BigDecimal part = cents(whole.doubleValue() * weight.getValue() / sum);
			parts.put(weight.getKey(), part);
			left = left.subtract(part);
		}
		String largest = weights.keySet().iterator().next();
		parts.merge(largest, left, BigDecimal::add);
		return parts;
	}

	/**
	 * Returns contributions and non-tax revenue of a month, which come beside the taxes.
	 */
	Map<String, BigDecimal> apart(BigDecimal whole, Random chance) {
		Map<String, BigDecimal> parts = new LinkedHashMap<>();
		this.apart.forEach((tax, share) -> parts.put(tax, cents(whole.doubleValue() * share / 100 * swung(chance))));
		return parts;
	}

	private static double swung(Random chance) {
		return 1 + SWING * (2 * chance.nextDouble() - 1);
	}

	private static BigDecimal cents(double amount) {
		return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
	}

}
