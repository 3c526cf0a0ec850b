package org.workstyle.assessment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a year's assessment.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record AnnualAssessmentId(@Column(name = "id") UUID value) implements Serializable {

	static AnnualAssessmentId next() {
		return new AnnualAssessmentId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
