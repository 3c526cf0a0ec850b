package org.workstyle.regulation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an article, as it stands in one revision.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ArticleId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ArticleId of(String text) {
		return new ArticleId(UUID.fromString(text));
	}

	static ArticleId next() {
		return new ArticleId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
