package org.workstyle.exchange;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Texts of imports: headings and choices in all languages, problems in the reader's.
 */
@Component
public class ImportTexts {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private final MessageSource messages;

	ImportTexts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns the text in the language.
	 */
	public String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/**
	 * Tells what is expected of the cell.
	 */
	public String problem(CellProblem problem, Locale locale) {
		return text(problem.messageKey(), locale,
				problem.arguments().stream().map((argument) -> argument(argument, locale)).toArray());
	}

	Set<String> inAllLanguages(String key) {
		return LANGUAGES.stream()
			.map((locale) -> text(key, locale))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	Set<String> headings(ImportColumn column) {
		Set<String> headings = inAllLanguages(column.label());
		for (Locale locale : LANGUAGES) {
			String aliases = this.messages.getMessage(column.label() + ".aliases", null, "", locale);
			headings.addAll(Arrays.asList(StringUtils.delimitedListToStringArray(aliases, "|")));
		}
		return headings;
	}

	private String argument(String argument, Locale locale) {
		return Arrays.stream(argument.split("\\|"))
			.map((part) -> part.startsWith("#") ? text(part.substring(1), locale) : part)
			.collect(Collectors.joining(text("exchange.separator", locale)));
	}

}
