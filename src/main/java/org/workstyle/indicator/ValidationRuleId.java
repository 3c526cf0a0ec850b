package org.workstyle.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a validation rule.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ValidationRuleId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ValidationRuleId of(String text) {
		return new ValidationRuleId(UUID.fromString(text));
	}

	static ValidationRuleId next() {
		return new ValidationRuleId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
