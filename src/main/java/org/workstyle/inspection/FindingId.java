package org.workstyle.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a finding.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record FindingId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static FindingId of(String text) {
		return new FindingId(UUID.fromString(text));
	}

	static FindingId next() {
		return new FindingId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
