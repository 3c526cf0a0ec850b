package org.workstyle.study;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a pledge of service.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ServicePledgeId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ServicePledgeId of(String text) {
		return new ServicePledgeId(UUID.fromString(text));
	}

	static ServicePledgeId next() {
		return new ServicePledgeId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
