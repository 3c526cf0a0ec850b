package org.workstyle.arrears;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an arrears case.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ArrearsCaseId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ArrearsCaseId of(String text) {
		return new ArrearsCaseId(UUID.fromString(text));
	}

	static ArrearsCaseId next() {
		return new ArrearsCaseId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
