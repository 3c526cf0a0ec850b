package org.workstyle.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies a account.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record AccountId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static AccountId of(String text) {
		return new AccountId(UUID.fromString(text));
	}

	static AccountId next() {
		return new AccountId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
