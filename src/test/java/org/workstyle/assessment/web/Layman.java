package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Somebody with a pocket calculator and nothing but a printed Chinese score sheet: reads
 * the numbers and the words of a line and works out its score. Knows nothing of the
 * portal's own arithmetic.
 */
final class Layman {

	private static final MathContext CALCULATOR = new MathContext(40);

	private static final Pattern VALUE = Pattern.compile("(.+)（(.+)）：([-\\d.]+)");

	private static final Pattern FORMULA = Pattern.compile("公式：（(.+)）÷（(.+)）× (\\S+)");

	private static final Pattern LINEAR = words("(达到|不高于) # 得满分，# 及以[上下]得 0 分，其间按直线计分");

	private static final Pattern BAND = words("(达到|不高于) # 得满分的 #%");

	private static final Pattern PER_UNIT = words("(达到|不高于) # 得满分，每[低高] #（不足按 # 计）扣 # 分，最低 0 分");

	private static final Pattern PASS_FAIL = words("(达到|不高于) # 得满分，否则 0 分");

	private static final Pattern SEGMENT = words("前 #% 得满分的 #%");

	private static final Pattern GAIN = words(
			"比上年同期(提高|降低) # 个百分点得满分，(反而)?[提高降低]+(?:不超过)? # (?:个百分点及以上)?得 0 分，其间按直线计分");

	private static final Pattern CAP = words("数值(达到|不高于) # 即得满分");

	private final BigDecimal full;

	private final String rule;

	private final List<String> steps;

	private final Map<String, BigDecimal> now = new LinkedHashMap<>();

	private final Map<String, BigDecimal> then = new LinkedHashMap<>();

	private final Matcher formula;

	Layman(Element line) {
		this.full = new BigDecimal(line.select("td.number").get(0).text());
		this.rule = line.select(".sheet-rule").text();
		this.steps = line.select(".sheet-steps li").eachText();
		this.formula = FORMULA.matcher(line.select(".sheet-formula").text());
		if (!this.formula.matches()) {
			throw new IllegalArgumentException(line.text());
		}
		line.select(".sheet-values li").eachText().forEach((text) -> {
			Matcher value = VALUE.matcher(text);
			if (value.matches()) {
				(value.group(2).equals("上年同期") ? this.then : this.now).put(value.group(1),
						new BigDecimal(value.group(3)));
			}
		});
	}

	/**
	 * Returns which kind of rule the words describe.
	 */
	String kind() {
		return GAIN.matcher(this.rule).find() ? "gain"
				: this.rule.startsWith("按名次") ? "rank"
						: this.rule.startsWith("分档") ? "bands" : PER_UNIT.matcher(this.rule).find() ? "per-unit"
								: PASS_FAIL.matcher(this.rule).find() ? "pass-fail" : "linear";
	}

	/**
	 * Returns the score, rounded to the cent as the sheet says.
	 */
	BigDecimal score() {
		BigDecimal value = value(this.now);
		BigDecimal points = switch (kind()) {
			case "gain" -> gain(value);
			case "rank" -> rank();
			case "bands" -> bands(value);
			case "per-unit" -> perUnit(value);
			case "pass-fail" -> reaches(value, found(PASS_FAIL)) ? this.full : BigDecimal.ZERO;
			default -> linear(value, found(LINEAR));
		};
		return points.setScale(2, RoundingMode.HALF_UP);
	}

	private BigDecimal gain(BigDecimal value) {
		Matcher gain = found(GAIN);
		Matcher cap = CAP.matcher(this.rule);
		if (cap.find() && reaches(value, cap)) {
			return this.full;
		}
		BigDecimal risen = value.subtract(value(this.then));
		BigDecimal better = gain.group(1).equals("提高") ? risen : risen.negate();
		return between(better, number(gain, 2), (gain.group(3) != null) ? number(gain, 4).negate() : number(gain, 4));
	}

	private BigDecimal linear(BigDecimal value, Matcher words) {
		boolean up = words.group(1).equals("达到");
		BigDecimal target = number(words, 2);
		BigDecimal floor = number(words, 3);
		return up ? between(value, target, floor) : between(value.negate(), target.negate(), floor.negate());
	}

	private BigDecimal between(BigDecimal value, BigDecimal target, BigDecimal floor) {
		BigDecimal inside = value.min(target).max(floor);
		return this.full.multiply(inside.subtract(floor)).divide(target.subtract(floor), CALCULATOR);
	}

	private BigDecimal bands(BigDecimal value) {
		Matcher band = BAND.matcher(this.rule);
		while (band.find()) {
			if (reaches(value, band)) {
				return share(number(band, 3));
			}
		}
		return BigDecimal.ZERO;
	}

	private BigDecimal perUnit(BigDecimal value) {
		Matcher words = found(PER_UNIT);
		BigDecimal missed = number(words, 2).subtract(value);
		BigDecimal steps = (words.group(1).equals("达到") ? missed : missed.negate())
			.divide(number(words, 3), 0, RoundingMode.CEILING)
			.max(BigDecimal.ZERO);
		return this.full.subtract(steps.multiply(number(words, 5))).max(BigDecimal.ZERO);
	}

	/**
	 * Counts the units with a better value in the list that the line gives.
	 */
	private BigDecimal rank() {
		List<String> values = List.of(this.steps.get(1).replaceFirst(".*：", "").replace("≈", "").split("；"));
		String own = this.steps.get(0).replaceFirst(".* [=≈] ", "");
		int place = values.indexOf(own) + 1;
		Matcher segment = SEGMENT.matcher(this.rule);
		while (segment.find()) {
			BigDecimal last = number(segment, 1).multiply(BigDecimal.valueOf(values.size()))
				.divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
			if (place > 0 && BigDecimal.valueOf(place).compareTo(last) <= 0) {
				return share(number(segment, 2));
			}
		}
		throw new IllegalArgumentException(own + " is not among " + values);
	}

	private BigDecimal share(BigDecimal percent) {
		return this.full.multiply(percent).movePointLeft(2);
	}

	/**
	 * Puts the values in place of their names, long names first, and works the formula
	 * out.
	 */
	private BigDecimal value(Map<String, BigDecimal> values) {
		return PocketCalculator.of(put(this.formula.group(1), values))
			.multiply(new BigDecimal(this.formula.group(3)))
			.divide(PocketCalculator.of(put(this.formula.group(2), values)), CALCULATOR);
	}

	private static String put(String formula, Map<String, BigDecimal> values) {
		List<String> names = new ArrayList<>(values.keySet());
		names.sort(Comparator.comparing(String::length).reversed());
		String numbers = formula;
		for (String name : names) {
			numbers = numbers.replace(name, "(" + values.get(name).toPlainString() + ")");
		}
		return numbers;
	}

	private Matcher found(Pattern words) {
		Matcher found = words.matcher(this.rule);
		if (!found.find()) {
			throw new IllegalArgumentException(this.rule);
		}
		return found;
	}

	/**
	 * Whether the value is as good as the first number of the words.
	 */
	private static boolean reaches(BigDecimal value, Matcher words) {
		int side = value.compareTo(number(words, 2));
		return words.group(1).equals("达到") ? side >= 0 : side <= 0;
	}

	private static BigDecimal number(Matcher words, int group) {
		return new BigDecimal(words.group(group));
	}

	private static Pattern words(String text) {
		return Pattern.compile(text.replace("#", "([-\\d.]+)"));
	}

}
