package org.workstyle.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a dimension.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record DimensionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static DimensionId of(String text) {
		return new DimensionId(UUID.fromString(text));
	}

	static DimensionId next() {
		return new DimensionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
