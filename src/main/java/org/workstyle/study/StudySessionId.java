package org.workstyle.study;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a study session.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record StudySessionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static StudySessionId of(String text) {
		return new StudySessionId(UUID.fromString(text));
	}

	static StudySessionId next() {
		return new StudySessionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
