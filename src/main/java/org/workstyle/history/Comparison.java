package org.workstyle.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.workstyle.history.HistoryTable.Field;

/**
 * Compares each state of a record with the one before. A new record lists no fields: what
 * they were, the first change shows.
 */
class Comparison {

	private final HistoryTexts texts;

	private final Map<UUID, String> names;

	private final Map<String, RecordState> latest = new HashMap<>();

	Comparison(HistoryTexts texts, Map<UUID, String> names) {
		this.texts = texts;
		this.names = names;
	}

	/**
	 * Returns an entry for each revision, the newest first.
	 * @param states all states, the oldest first
	 */
	List<HistoryEntry> entries(List<RecordState> states) {
		Map<Long, List<RecordState>> revisions = states.stream()
			.collect(Collectors.groupingBy(RecordState::revision, LinkedHashMap::new, Collectors.toList()));
		List<HistoryEntry> entries = new ArrayList<>();
		revisions.values().forEach((revision) -> entries.add(entry(revision)));
		Collections.reverse(entries);
		return entries;
	}

	private HistoryEntry entry(List<RecordState> revision) {
		RecordState first = revision.get(0);
		HistoryKind kind = first.table().part() ? HistoryKind.CHANGED : first.kind();
		List<Change> changes = new ArrayList<>();
		for (RecordState state : revision) {
			RecordState before = this.latest.put(state.identity(), state);
			if (kind == HistoryKind.CHANGED) {
				changes.addAll(state.table().part() ? partChange(before, state) : fieldChanges(before, state));
			}
		}
		return new HistoryEntry(first.recordedAt(), first.actorName(), first.reason(), kind, changes);
	}

	private List<Change> fieldChanges(@Nullable RecordState before, RecordState after) {
		return after.table()
			.fields()
			.stream()
			.map((field) -> new Change(field.key(), (before != null) ? text(field, before) : null, text(field, after)))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
	}

	/**
	 * A part is told by the records it joins, then by what changed in it or, when it
	 * comes or goes, by what it says.
	 */
	private List<Change> partChange(@Nullable RecordState before, RecordState after) {
		String key = after.table().key();
		Predicate<Field> telling = (field) -> field.type() != Boolean.class && field.type() != boolean.class;
		if (after.kind() == HistoryKind.DELETED) {
			return List.of(new Change(key, text(after, telling), null));
		}
		if (after.kind() == HistoryKind.CREATED || before == null) {
			return List.of(new Change(key, null, text(after, telling)));
		}
		Predicate<Field> changed = (field) -> isChanged(field, before, after);
		return after.table().fields().stream().anyMatch(changed)
				? List.of(new Change(key, text(before, changed), text(after, changed))) : List.of();
	}

	private String text(RecordState state, Predicate<Field> telling) {
		List<Field> fields = state.table().fields();
		Predicate<Field> reference = (field) -> field.type() == UUID.class;
		return Stream
			.concat(fields.stream().filter(reference), fields.stream().filter(reference.negate()).filter(telling))
			.flatMap((field) -> Stream.ofNullable(told(field, state)))
			.collect(Collectors.joining(" · "));
	}

	/**
	 * Numbers are compared by what they are worth.
	 */
	private boolean isChanged(Field field, RecordState before, RecordState after) {
		return !Objects.equals(before.value(field.column()), after.value(field.column()))
				&& !(field.type() == BigDecimal.class && Objects.equals(text(field, before), text(field, after)));
	}

	/**
	 * A number within a part says little without its name.
	 */
	private @Nullable String told(Field field, RecordState state) {
		String text = text(field, state);
		if (text == null || text.isBlank()) {
			return null;
		}
		boolean number = field.type() == int.class || Number.class.isAssignableFrom(field.type());
		String label = number ? this.texts.label(field.key()) : null;
		return (label != null) ? label + " " + text : text;
	}

	private @Nullable String text(Field field, RecordState state) {
		String stored = state.value(field.column());
		return (stored != null) ? this.texts.text(field.type(), stored, this.names) : null;
	}

}
