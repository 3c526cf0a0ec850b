package org.workstyle.forecast;

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
public record ForecastSettingId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ForecastSettingId of(String text) {
		return new ForecastSettingId(UUID.fromString(text));
	}

	static ForecastSettingId next() {
		return new ForecastSettingId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
