package org.workstyle.draft;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A form that was sent when the session had already ended.
 *
 * @param account who filled it in
 * @param action where it was sent to
 * @param fields what it contained
 */
public record UnsentForm(UUID account, String action, List<Field> fields) implements Serializable {

	public UnsentForm {
		fields = List.copyOf(fields);
	}

	/**
	 * Returns the texts a person would have to type again.
	 */
	public List<String> texts() {
		return this.fields.stream().map(Field::value).filter(UnsentForm::isTyped).toList();
	}

	private static boolean isTyped(String value) {
		return value.codePoints().anyMatch(Character::isIdeographic) || value.strip().indexOf(' ') >= 0;
	}

	/**
	 * One field.
	 *
	 * @param name its name
	 * @param value what was in it
	 */
	public record Field(String name, String value) implements Serializable {
	}

}
