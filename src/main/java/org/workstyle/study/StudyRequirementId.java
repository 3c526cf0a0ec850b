package org.workstyle.study;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a requirement.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record StudyRequirementId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static StudyRequirementId of(String text) {
		return new StudyRequirementId(UUID.fromString(text));
	}

	static StudyRequirementId next() {
		return new StudyRequirementId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
