package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Sums, products, brackets and absolute values of plain numbers.
 */
final class PocketCalculator {

	private static final MathContext DISPLAY = new MathContext(40);

	private final String keys;

	private int at;

	private PocketCalculator(String keys) {
		this.keys = keys;
	}

	static BigDecimal of(String text) {
		PocketCalculator calculator = new PocketCalculator(text.replaceAll("\\s", "").replace('−', '-'));
		BigDecimal result = calculator.sum();
		if (calculator.at < calculator.keys.length()) {
			throw new IllegalArgumentException(text + " at " + calculator.at);
		}
		return result;
	}

	private BigDecimal sum() {
		BigDecimal result = product();
		while (is('+') || is('-')) {
			boolean plus = this.keys.charAt(this.at++) == '+';
			BigDecimal next = product();
			result = plus ? result.add(next) : result.subtract(next);
		}
		return result;
	}

	private BigDecimal product() {
		BigDecimal result = factor();
		while (is('*') || is('/')) {
			boolean times = this.keys.charAt(this.at++) == '*';
			BigDecimal next = factor();
			result = times ? result.multiply(next) : result.divide(next, DISPLAY);
		}
		return result;
	}

	private BigDecimal factor() {
		if (this.keys.startsWith("abs", this.at)) {
			this.at += 3;
			return factor().abs();
		}
		if (is('(')) {
			this.at++;
			BigDecimal inside = sum();
			this.at++;
			return inside;
		}
		int start = this.at;
		if (is('-')) {
			this.at++;
		}
		while (this.at < this.keys.length() && "0123456789.".indexOf(this.keys.charAt(this.at)) >= 0) {
			this.at++;
		}
		return new BigDecimal(this.keys.substring(start, this.at));
	}

	private boolean is(char key) {
		return this.at < this.keys.length() && this.keys.charAt(this.at) == key;
	}

}
