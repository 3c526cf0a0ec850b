package org.workstyle.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an inspection.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record InspectionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static InspectionId of(String text) {
		return new InspectionId(UUID.fromString(text));
	}

	static InspectionId next() {
		return new InspectionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
