package org.workstyle.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a request for more time.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record FindingExtensionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static FindingExtensionId of(String text) {
		return new FindingExtensionId(UUID.fromString(text));
	}

	static FindingExtensionId next() {
		return new FindingExtensionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
