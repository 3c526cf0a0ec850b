package org.workstyle.regulation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Identifies an exception to an article.
 *
 * @param value the UUID in the database
 */
@Embeddable
public record ArticleExceptionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static ArticleExceptionId of(String text) {
		return new ArticleExceptionId(UUID.fromString(text));
	}

	static ArticleExceptionId next() {
		return new ArticleExceptionId(TimeOrderedIds.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
