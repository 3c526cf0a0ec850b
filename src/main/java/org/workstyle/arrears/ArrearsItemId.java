package org.workstyle.arrears;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an item of arrears.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ArrearsItemId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ArrearsItemId of(String text) {
		return new ArrearsItemId(UUID.fromString(text));
	}

	static ArrearsItemId next() {
		return new ArrearsItemId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
