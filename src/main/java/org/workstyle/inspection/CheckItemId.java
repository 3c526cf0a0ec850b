package org.workstyle.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a check item.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record CheckItemId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static CheckItemId of(String text) {
		return new CheckItemId(UUID.fromString(text));
	}

	static CheckItemId next() {
		return new CheckItemId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
