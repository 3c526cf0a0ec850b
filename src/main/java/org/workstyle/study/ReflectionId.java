package org.workstyle.study;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a reflection.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ReflectionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ReflectionId of(String text) {
		return new ReflectionId(UUID.fromString(text));
	}

	static ReflectionId next() {
		return new ReflectionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
