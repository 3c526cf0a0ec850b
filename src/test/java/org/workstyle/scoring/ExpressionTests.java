package org.workstyle.scoring;

import java.util.Map;
import java.util.Set;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.scoring.ElementReference.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.workstyle.scoring.ScoringFixture.decimal;

class ExpressionTests {

	private static final Map<String, ElementValue> VALUES = Map.of("a", ElementValue.of(decimal("7")), "b",
			ElementValue.of(decimal("-2.5")), "zero", ElementValue.of(decimal("0")), "big",
			ElementValue.of(decimal("123456789012345678901234567890")), "missing", ElementValue.NOT_REPORTED, "none",
			ElementValue.NOT_APPLICABLE);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a | 7", "a + b | 4.5", "a - b * 2 | 12", "(a + 1) / 3 | 8/3", "abs(b) | 2.5",
					"min(a, b, 0) | -2.5", "min(b, b - 1) | -3.5", "max(b, b - 1) | -2.5", "max(a, b) | 7", "-a | -7",
					"1 / 3 * 3 | 1", "abs(a - 10) / 2 | 1.5", "big / 7 * 7 | 123456789012345678901234567890",
					"0.1 + 0.2 | 0.3", "elapsed() | 0.5", "a * elapsed() | 3.5", "a - a - a | -7", "a / 2 / 2 | 1.75" })
	void computesExactly(String text, String expected) {
		assertThat(Exact.text(evaluate(text).required())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a + missing | NOT_REPORTED", "none * 0 | NOT_APPLICABLE",
			"none + missing | NOT_APPLICABLE", "a / zero | NOT_APPLICABLE", "a / (b + 2.5) | NOT_APPLICABLE" })
	void tellsWhyThereIsNoValue(String text, ElementValue.State expected) {
		assertThat(evaluate(text).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a + | 3", "a + * b | 5", "(a + b | 1", "a b | 1", "a ^ 2 | 3", "a % 2 | 3", "a > b | 3",
					"sqrt(a) | 1", "\"x\" | 1", "1e5 | 1", "A | 1", "ytd(a + b) | 7", "ytd(3) | 5", "random() | 1" })
	void namesThePositionOfWhatItCannotUnderstand(String text, int position) {
		assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> Expression.parse(text))
			.satisfies((ex) -> assertThat(ex.position()).isEqualTo(position));
	}

	@Test
	void namesTheUnknownCodeAndItsPosition() {
		assertThatExceptionOfType(ExpressionException.class)
			.isThrownBy(() -> Expression.parse("a + ytd(tax_piad)").refuseUnknown(Set.of("a", "tax_paid")))
			.satisfies((ex) -> {
				assertThat(ex.position()).isEqualTo(9);
				assertThat(ex.arguments()).contains("tax_piad");
			});
	}

	@Test
	void tellsTheElementsAndPeriodsItNeeds() {
		Expression expression = Expression.parse("a + ytd(b) - last_year(a)");

		assertThat(expression.references()).containsExactly(new ElementReference("a", Period.QUARTER),
				new ElementReference("b", Period.YEAR_TO_DATE), new ElementReference("a", Period.LAST_YEAR));
		assertThat(expression.codes()).containsExactly("a", "b");
	}

	private static ElementValue evaluate(String text) {
		return Expression.parse(text).evaluate((reference) -> VALUES.get(reference.code()), BigFraction.of(1, 2));
	}

}
