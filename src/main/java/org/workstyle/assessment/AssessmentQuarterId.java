package org.workstyle.assessment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a quarter under assessment.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record AssessmentQuarterId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static AssessmentQuarterId of(String text) {
		return new AssessmentQuarterId(UUID.fromString(text));
	}

	static AssessmentQuarterId next() {
		return new AssessmentQuarterId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
