package org.workstyle.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an improvement.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ImprovementId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ImprovementId of(String text) {
		return new ImprovementId(UUID.fromString(text));
	}

	static ImprovementId next() {
		return new ImprovementId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
