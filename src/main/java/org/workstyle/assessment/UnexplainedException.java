package org.workstyle.assessment;

import java.util.List;

import org.workstyle.indicator.Violation;
import org.workstyle.shared.PortalException;

/**
 * Readings break validation rules and nobody said why they are right all the same.
 */
public class UnexplainedException extends PortalException {

	private final transient List<Violation> violations;

	UnexplainedException(List<Violation> violations) {
		super("assessment.error.unexplained", String.valueOf(violations.size()));
		this.violations = List.copyOf(violations);
	}

	/**
	 * Returns what does not hold.
	 */
	public List<Violation> violations() {
		return this.violations;
	}

}
