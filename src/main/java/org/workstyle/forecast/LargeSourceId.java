package org.workstyle.forecast;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a large source.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record LargeSourceId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static LargeSourceId of(String text) {
		return new LargeSourceId(UUID.fromString(text));
	}

	static LargeSourceId next() {
		return new LargeSourceId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
