package org.workstyle.assessment.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;

/**
 * A form within a page as it was refused. The page shows it again as it was typed, with
 * each message beside its field.
 *
 * @param at which form: what it does and the record it is about
 * @param typed what was typed, by field
 * @param problems what is wrong with it, by field
 */
record RefusedForm(String at, HashMap<String, String> typed, HashMap<String, String> problems) implements Serializable {

	/**
	 * Whether it is about one of the records.
	 */
	public boolean concerns(Collection<?> records) {
		return records.stream().anyMatch((each) -> this.at.endsWith("-" + each));
	}

}
