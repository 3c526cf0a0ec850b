package org.workstyle.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a template of inspections.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record InspectionTemplateId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static InspectionTemplateId of(String text) {
		return new InspectionTemplateId(UUID.fromString(text));
	}

	static InspectionTemplateId next() {
		return new InspectionTemplateId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
