package org.workstyle.exchange;

import java.util.Map;

/**
 * What the information sheet of an export tells beside its rows.
 *
 * @param subject what is exported, such as {@code study-session}
 * @param address the page it was exported from, with its filter
 * @param filter what was chosen there: name and value, in the reader's language
 */
public record SheetInformation(String subject, String address, Map<String, String> filter) {

	public SheetInformation {
		filter = Map.copyOf(filter);
	}

}
