package org.workstyle.regulation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a revision of a regulation.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record RegulationRevisionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static RegulationRevisionId of(String text) {
		return new RegulationRevisionId(UUID.fromString(text));
	}

	static RegulationRevisionId next() {
		return new RegulationRevisionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
