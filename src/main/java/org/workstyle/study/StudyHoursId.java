package org.workstyle.study;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a rule on yearly hours.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record StudyHoursId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static StudyHoursId of(String text) {
		return new StudyHoursId(UUID.fromString(text));
	}

	static StudyHoursId next() {
		return new StudyHoursId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
