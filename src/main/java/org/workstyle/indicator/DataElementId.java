package org.workstyle.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a data element.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record DataElementId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static DataElementId of(String text) {
		return new DataElementId(UUID.fromString(text));
	}

	static DataElementId next() {
		return new DataElementId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
