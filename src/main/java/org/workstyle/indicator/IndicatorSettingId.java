package org.workstyle.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a setting.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record IndicatorSettingId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static IndicatorSettingId of(String text) {
		return new IndicatorSettingId(UUID.fromString(text));
	}

	static IndicatorSettingId next() {
		return new IndicatorSettingId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
