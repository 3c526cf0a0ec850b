package org.workstyle.arrears;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a measure.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record MeasureId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static MeasureId of(String text) {
		return new MeasureId(UUID.fromString(text));
	}

	static MeasureId next() {
		return new MeasureId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
