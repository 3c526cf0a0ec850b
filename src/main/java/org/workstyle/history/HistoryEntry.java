package org.workstyle.history;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one transaction did to a record.
 *
 * @param when the moment
 * @param who name of the person; empty where the portal itself acted
 * @param reason why, where a reason was given
 * @param kind whether the record was made, changed or deleted
 * @param changes the fields that changed
 */
public record HistoryEntry(Instant when, String who, @Nullable String reason, HistoryKind kind, List<Change> changes) {

	public HistoryEntry {
		changes = List.copyOf(changes);
	}

}
