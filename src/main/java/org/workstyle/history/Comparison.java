package org.workstyle.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

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

	private List<Change> partChange(@Nullable RecordState before, RecordState after) {
		String key = after.table().key();
		return switch (after.kind()) {
			case CREATED -> List.of(new Change(key, null, text(after)));
			case DELETED -> List.of(new Change(key, text(after), null));
			case CHANGED -> List.of(new Change(key, (before != null) ? text(before) : null, text(after)));
		};
	}

	private String text(RecordState state) {
		return state.table()
			.fields()
			.stream()
			.map((field) -> text(field, state))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	private @Nullable String text(Field field, RecordState state) {
		String stored = state.value(field.column());
		return (stored != null) ? this.texts.text(field.type(), stored, this.names) : null;
	}

}
