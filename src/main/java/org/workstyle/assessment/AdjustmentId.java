package org.workstyle.assessment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an adjustment.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record AdjustmentId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static AdjustmentId of(String text) {
		return new AdjustmentId(UUID.fromString(text));
	}

	static AdjustmentId next() {
		return new AdjustmentId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
