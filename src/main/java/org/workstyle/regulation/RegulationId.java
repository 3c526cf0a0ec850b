package org.workstyle.regulation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a regulation.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record RegulationId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static RegulationId of(String text) {
		return new RegulationId(UUID.fromString(text));
	}

	static RegulationId next() {
		return new RegulationId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
