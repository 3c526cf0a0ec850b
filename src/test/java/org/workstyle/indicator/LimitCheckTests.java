package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.scoring.Direction;
import org.workstyle.scoring.ZeroDenominator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LimitCheckTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "HIGHER|LINEAR|99|97|94|-|-", "LOWER|LINEAR|-10|0|10|-|-", "HIGHER|LINEAR|99|99|94|-|-",
					"LOWER|IMPROVEMENT|0.5|0|-0.5|-|1", "HIGHER|BANDS|99|97|94|99:100 97:80 94:50|-",
					"LOWER|BANDS|25|50|75|25:100 50:80 75:50|-", "HIGHER|RANK|60|40|20|30:100 50:80 20:60|-",
					"HIGHER|PER_UNIT|100|95|90|0.2:1|-", "HIGHER|PASS_FAIL|100|99|97|-|-" })
	void acceptsWhatTheStarterSetUses(Direction direction, RuleKind rule, BigDecimal target, BigDecimal warning,
			BigDecimal floor, @Nullable String parameters, @Nullable BigDecimal cap) {
		assertThatCode(() -> check(direction, rule, target, warning, floor, parameters, cap))
			.doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "HIGHER|LINEAR|94|97|99|-|-|floor",
			"LOWER|LINEAR|10|5|2|-|-|floor", "HIGHER|LINEAR|99|99|99|-|-|floor", "HIGHER|LINEAR|99|93|94|-|-|warning",
			"HIGHER|LINEAR|99|99.5|94|-|-|warning", "HIGHER|LINEAR|99|97|94|-|100|cap",
			"LOWER|IMPROVEMENT|-0.5|0|0.5|-|1|floor", "HIGHER|LINEAR|99|97|94|1:2|-|parameters",
			"HIGHER|BANDS|99|97|94|-|-|parameters", "HIGHER|BANDS|99|97|94|97:80 99:100|-|parameters",
			"HIGHER|BANDS|99|97|94|99:80 97:80|-|parameters", "HIGHER|BANDS|99|97|94|99:101|-|parameters",
			"HIGHER|BANDS|99|97|94|99:100 97:80 97:50|-|parameters",
			"HIGHER|BANDS|99|97|94|99:100 97:100 94:50|-|parameters", "LOWER|BANDS|2|5|10|2:100 5:80 4:50|-|parameters",
			"LOWER|BANDS|25|50|75|50:100 25:80|-|parameters", "HIGHER|RANK|60|40|20|30:100 50:80|-|parameters",
			"HIGHER|RANK|60|40|20|30:60 70:80|-|parameters", "HIGHER|RANK|60|40|20|0:100 100:80|-|parameters",
			"HIGHER|PER_UNIT|100|95|90|0.2:1 0.3:1|-|parameters", "HIGHER|PER_UNIT|100|95|90|0:1|-|parameters",
			"HIGHER|PER_UNIT|100|95|90|0.2:0|-|parameters", "HIGHER|PER_UNIT|100|95|90|-|-|parameters" })
	void namesTheFieldThatIsWrong(Direction direction, RuleKind rule, BigDecimal target, BigDecimal warning,
			BigDecimal floor, @Nullable String parameters, @Nullable BigDecimal cap, String field) {
		assertThatExceptionOfType(DefinitionException.class)
			.isThrownBy(() -> check(direction, rule, target, warning, floor, parameters, cap))
			.satisfies((refusal) -> org.assertj.core.api.Assertions.assertThat(refusal.field()).isEqualTo(field));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "HIGHER|IMPROVEMENT|60|40|-", "LOWER|IMPROVEMENT|1|3|-", "HIGHER|IMPROVEMENT|-|-|-",
					"HIGHER|IMPROVEMENT|60|-|fallbackFloor", "HIGHER|IMPROVEMENT|-|40|fallbackTarget",
					"HIGHER|IMPROVEMENT|40|60|fallbackFloor", "LOWER|IMPROVEMENT|3|1|fallbackFloor",
					"HIGHER|IMPROVEMENT|40|40|fallbackFloor", "HIGHER|LINEAR|60|40|fallbackTarget" })
	void wantsFallbackLimitsInPairsInOrderAndForImprovementOnly(Direction direction, RuleKind rule,
			@Nullable BigDecimal target, @Nullable BigDecimal floor, @Nullable String field) {
		LimitCheck check = new LimitCheck(new DefinitionFacts("a", "b", BigDecimal.valueOf(100), 2, direction, rule,
				BigDecimal.valueOf(5), BigDecimal.ZERO, BigDecimal.valueOf(-5), null, target, floor, "",
				ZeroDenominator.NOT_APPLICABLE, "", Set.of()));

		if (field == null) {
			assertThatCode(check::refuseBroken).doesNotThrowAnyException();
		}
		else {
			assertThatExceptionOfType(DefinitionException.class).isThrownBy(check::refuseBroken)
				.satisfies((refusal) -> org.assertj.core.api.Assertions.assertThat(refusal.field()).isEqualTo(field));
		}
	}

	private static void check(Direction direction, RuleKind rule, BigDecimal target, BigDecimal warning,
			BigDecimal floor, @Nullable String parameters, @Nullable BigDecimal cap) {
		new LimitCheck(new DefinitionFacts("a", "b", BigDecimal.valueOf(100), 2, direction, rule, target, warning,
				floor, cap, null, null, (parameters != null) ? parameters : "", ZeroDenominator.NOT_APPLICABLE, "",
				Set.of()))
			.refuseBroken();
	}

}
