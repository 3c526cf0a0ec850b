package org.workstyle.regulation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a duty.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record DutyId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static DutyId of(String text) {
		return new DutyId(UUID.fromString(text));
	}

	static DutyId next() {
		return new DutyId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
