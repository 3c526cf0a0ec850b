package org.workstyle.audit.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.workstyle.audit.AuditEntry;
import org.workstyle.history.RecordNames;
import org.workstyle.shared.Option;

/**
 * Puts entries into words: kinds of record, and the names of units, people and accounts
 * instead of their identifiers.
 */
@Component
class AuditRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final RecordNames names;

	private final MessageSource messages;

	AuditRows(RecordNames names, MessageSource messages) {
		this.names = names;
		this.messages = messages;
	}

	List<AuditRow> of(Collection<AuditEntry> entries, Locale locale) {
		Map<AuditEntry, List<Option>> details = entries.stream()
			.collect(Collectors.toMap((entry) -> entry, AuditRows::details));
		Map<String, String> names = names(Stream.concat(entries.stream().map(AuditEntry::subjectId),
				details.values().stream().flatMap(List::stream).map(Option::label)));
		return entries.stream()
			.map((entry) -> new AuditRow(entry, subject(entry, names, locale),
					details.getOrDefault(entry, List.of())
						.stream()
						.map((each) -> new Option(each.value(), names.getOrDefault(each.label(), each.label())))
						.toList()))
			.toList();
	}

	/**
	 * Returns the kinds of record as choices.
	 */
	List<Option> kinds(List<String> subjectTypes, Locale locale) {
		return subjectTypes.stream().map((type) -> new Option(type, kind(type, locale))).toList();
	}

	private @Nullable String subject(AuditEntry entry, Map<String, String> names, Locale locale) {
		String type = entry.subjectType();
		String id = entry.subjectId();
		if (type == null) {
			return null;
		}
		return (id != null) ? kind(type, locale) + " " + names.getOrDefault(id, id) : kind(type, locale);
	}

	/**
	 * Imports are about records of the kind they import.
	 */
	private String kind(String type, Locale locale) {
		String imported = this.messages.getMessage("ImportKind." + type, null, type, locale);
		String kind = this.messages.getMessage("AuditSubject." + type, null, imported, locale);
		return (kind != null) ? kind : type;
	}

	private Map<String, String> names(Stream<@Nullable String> texts) {
		Set<UUID> ids = texts.flatMap(Stream::ofNullable)
			.filter((text) -> ID.matcher(text).matches())
			.map(UUID::fromString)
			.collect(Collectors.toSet());
		Map<String, String> names = new HashMap<>();
		this.names.of(ids).forEach((id, name) -> names.put(id.toString(), name));
		return names;
	}

	private static List<Option> details(AuditEntry entry) {
		return JSON.readTree(entry.details())
			.properties()
			.stream()
			.map((detail) -> new Option(detail.getKey(), detail.getValue().asString()))
			.toList();
	}

}
