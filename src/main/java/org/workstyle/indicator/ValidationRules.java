package org.workstyle.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.scoring.Expression;
import org.workstyle.scoring.ExpressionException;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Keeps the rules between elements.
 */
@Service
@Transactional
public class ValidationRules {

	private final ValidationRuleRepository rules;

	private final DataElementRepository elements;

	private final Reasons reasons;

	ValidationRules(ValidationRuleRepository rules, DataElementRepository elements, Reasons reasons) {
		this.rules = rules;
		this.elements = elements;
		this.reasons = reasons;
	}

	/**
	 * Returns all rules, retired ones included.
	 */
	@Transactional(readOnly = true)
	public List<ValidationRule> all() {
		return this.rules.findAll();
	}

	/**
	 * Adds a rule.
	 * @throws DefinitionException if one of its sides cannot be understood
	 */
	public void add(String leftSide, Comparison comparison, String rightSide, String reason) {
		this.reasons.give(reason);
		Set<String> known = this.elements.findAll().stream().map(DataElement::code).collect(Collectors.toSet());
		refuseBroken("leftSide", leftSide, known);
		refuseBroken("rightSide", rightSide, known);
		ValidationRule rule = new ValidationRule(leftSide, comparison, rightSide);
		if (this.rules.findAll().stream().anyMatch((other) -> other.toString().equals(rule.toString()))) {
			throw new PortalException("indicator.rule.error.taken");
		}
		this.rules.save(rule);
	}

	/**
	 * Applies a rule no longer, or again.
	 * @param version the version that was seen
	 */
	public void retire(ValidationRuleId id, long version, boolean retired, String reason) {
		this.reasons.give(reason);
		ValidationRule rule = this.rules.findById(id).orElseThrow(() -> new NotFoundException("rule", id));
		if (rule.version() != version) {
			throw new EditConflictException("rule", id);
		}
		rule.retire(retired);
	}

	private static void refuseBroken(String field, String side, Set<String> known) {
		try {
			Expression.parse(side).refuseUnknown(known);
		}
		catch (ExpressionException ex) {
			throw new DefinitionException(field, ex.messageKey(), ex.arguments());
		}
	}

}
