package org.workstyle.indicator.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.workstyle.indicator.DataElement;

/**
 * Writes expressions with the names of elements in place of their codes.
 */
final class ElementNames {

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

	private final Map<String, String> names = new HashMap<>();

	private ElementNames() {
	}

	static ElementNames of(Collection<DataElement> elements, Locale locale) {
		ElementNames names = new ElementNames();
		elements.forEach((element) -> names.names.put(element.code(), element.facts().name(locale)));
		return names;
	}

	/**
	 * Returns the expression in words.
	 */
	public String in(String expression) {
		return CODE.matcher(expression)
			.replaceAll((match) -> Matcher.quoteReplacement(this.names.getOrDefault(match.group(), match.group())));
	}

}
