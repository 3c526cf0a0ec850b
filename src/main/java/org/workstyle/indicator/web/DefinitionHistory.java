package org.workstyle.indicator.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.history.Change;
import org.workstyle.history.HistoryEntry;
import org.workstyle.history.RecordHistory;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorId;

/**
 * The history of an indicator with the names of data elements and figures in place of
 * their codes.
 */
@Component
class DefinitionHistory {

	private static final String DEFINITIONS = "Indicator.definitions";

	private static final String JOINT = " · ";

	private static final Pattern EXPRESSION = Pattern.compile("[a-z0-9_+\\-*/(), .]+");

	private static final Pattern FIGURES = Pattern.compile("((TARGET|WARNING|FLOOR|CAP|RULE)( |$))+");

	private final RecordHistory history;

	private final IndicatorChoices choices;

	DefinitionHistory(RecordHistory history, IndicatorChoices choices) {
		this.history = history;
		this.choices = choices;
	}

	/**
	 * Returns what happened to the indicator, the newest first.
	 * @param elements all elements
	 */
	List<HistoryEntry> of(IndicatorId id, Collection<DataElement> elements) {
		ElementNames names = ElementNames.of(elements, this.choices.locale());
		return this.history.of(Indicator.class, id)
			.stream()
			.map((entry) -> new HistoryEntry(entry.when(), entry.who(), entry.reason(), entry.kind(),
					entry.changes().stream().map((change) -> inWords(change, names)).toList()))
			.toList();
	}

	private Change inWords(Change change, ElementNames names) {
		return change.fieldKey().equals(DEFINITIONS)
				? new Change(change.fieldKey(), inWords(change.before(), names), inWords(change.after(), names))
				: change;
	}

	private @Nullable String inWords(@Nullable String text, ElementNames names) {
		return (text == null) ? null
				: Arrays.stream(text.split(JOINT)).map((part) -> part(part, names)).collect(Collectors.joining(JOINT));
	}

	private String part(String part, ElementNames names) {
		if (FIGURES.matcher(part).matches()) {
			return Arrays.stream(part.split(" "))
				.map((figure) -> this.choices.text("Figure." + figure))
				.collect(Collectors.joining(" / ", this.choices.text("IndicatorDefinition.assumed") + " ", ""));
		}
		return EXPRESSION.matcher(part).matches() ? names.in(part) : part;
	}

}
