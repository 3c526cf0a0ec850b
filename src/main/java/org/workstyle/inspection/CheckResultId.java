package org.workstyle.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a result of a check.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record CheckResultId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static CheckResultId of(String text) {
		return new CheckResultId(UUID.fromString(text));
	}

	static CheckResultId next() {
		return new CheckResultId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
