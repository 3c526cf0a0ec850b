package org.workstyle.taxpayer;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a taxpayer.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record TaxpayerId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static TaxpayerId of(String text) {
		return new TaxpayerId(UUID.fromString(text));
	}

	static TaxpayerId next() {
		return new TaxpayerId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
