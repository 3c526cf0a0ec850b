package org.workstyle.exchange;

import java.io.Serializable;
import java.util.UUID;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an import.
 *
 * @param value the UUID in the database
 */
public record ImportRunId(UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ImportRunId of(String text) {
		return new ImportRunId(UUID.fromString(text));
	}

	static ImportRunId next() {
		return new ImportRunId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
