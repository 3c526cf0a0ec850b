package org.workstyle.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.scoring.Expression;
import org.workstyle.scoring.ExpressionException;

/**
 * Checks a definition before it is kept: its expressions, the elements they name, its
 * limits and the parameters of its rule.
 */
@Component
class DefinitionCheck {

	/** Names that expressions use themselves. */
	static final Set<String> FUNCTIONS = Set.of("abs", "min", "max", "ytd", "last_year", "elapsed");

	private final DataElementRepository elements;

	private final IndicatorSettings settings;

	DefinitionCheck(DataElementRepository elements, IndicatorSettings settings) {
		this.elements = elements;
		this.settings = settings;
	}

	/**
	 * Returns the definition with the parameters that the settings give where none were
	 * typed.
	 * @throws DefinitionException if it cannot be right
	 */
	DefinitionFacts complete(LocalDate from, DefinitionFacts facts) {
		DefinitionFacts complete = facts.parameters().isEmpty() ? facts.with(parameters(from, facts)) : facts;
		refuseBroken(complete);
		return complete;
	}

	private RuleParameters parameters(LocalDate from, DefinitionFacts facts) {
		return switch (facts.rule()) {
			case BANDS -> RuleParameters.of(List.of(facts.target(), facts.warning(), facts.floor()),
					this.settings.on(from).numbers(SettingCode.BAND_SHARES));
			case RANK -> RuleParameters.of(this.settings.on(from).numbers(SettingCode.RANK_UNITS),
					this.settings.on(from).numbers(SettingCode.RANK_SHARES));
			default -> new RuleParameters(List.of());
		};
	}

	private void refuseBroken(DefinitionFacts facts) {
		Set<String> known = this.elements.findAll().stream().map(DataElement::code).collect(Collectors.toSet());
		refuseUnknown("numerator", facts.numerator(), known);
		refuseUnknown("denominator", facts.denominator(), known);
		new LimitCheck(facts).refuseBroken();
	}

	private static void refuseUnknown(String field, String expression, Set<String> known) {
		try {
			Expression.parse(expression).refuseUnknown(known);
		}
		catch (ExpressionException ex) {
			throw new DefinitionException(field, ex.messageKey(), ex.arguments());
		}
	}

}
