package org.workstyle.assessment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an exception.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record QuarterExceptionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static QuarterExceptionId of(String text) {
		return new QuarterExceptionId(UUID.fromString(text));
	}

	static QuarterExceptionId next() {
		return new QuarterExceptionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
