package org.workstyle.indicator;

import java.time.LocalDate;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks a changed definition and tells which scores it would change.
 */
@Component
@Transactional(readOnly = true)
public class DefinitionPreview {

	private final DefinitionCheck check;

	private final List<DefinitionImpact> impacts;

	DefinitionPreview(DefinitionCheck check, ObjectProvider<DefinitionImpact> impacts) {
		this.check = check;
		this.impacts = impacts.orderedStream().toList();
	}

	/**
	 * Returns every score of open quarters that would change.
	 * @throws DefinitionException if the definition cannot be right
	 */
	public List<DefinitionImpact.ScoreChange> of(Indicator indicator, LocalDate from, DefinitionFacts definition) {
		DefinitionFacts complete = this.check.complete(from, definition);
		return this.impacts.stream().flatMap((impact) -> impact.of(indicator, from, complete).stream()).toList();
	}

}
