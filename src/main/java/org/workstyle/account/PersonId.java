package org.workstyle.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a person.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record PersonId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

	static PersonId next() {
		return new PersonId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
