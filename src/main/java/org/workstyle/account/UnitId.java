package org.workstyle.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a unit.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record UnitId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static UnitId of(String text) {
		return new UnitId(UUID.fromString(text));
	}

	static UnitId next() {
		return new UnitId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
