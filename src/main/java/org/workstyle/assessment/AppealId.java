package org.workstyle.assessment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an appeal.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record AppealId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static AppealId of(String text) {
		return new AppealId(UUID.fromString(text));
	}

	static AppealId next() {
		return new AppealId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
