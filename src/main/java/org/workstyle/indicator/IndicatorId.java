package org.workstyle.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an indicator of a year.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record IndicatorId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static IndicatorId of(String text) {
		return new IndicatorId(UUID.fromString(text));
	}

	static IndicatorId next() {
		return new IndicatorId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
