package org.workstyle.arrears;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a clearing plan.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ClearingPlanId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ClearingPlanId of(String text) {
		return new ClearingPlanId(UUID.fromString(text));
	}

	static ClearingPlanId next() {
		return new ClearingPlanId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
