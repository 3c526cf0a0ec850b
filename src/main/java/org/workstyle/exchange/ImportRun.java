package org.workstyle.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One file brought to the portal, and what became of it.
 *
 * @param id its identifier
 * @param kind code of its kind
 * @param state how far it is
 * @param fileName its name on the person's computer
 * @param fileSize its size in bytes
 * @param sha256 its hash
 * @param uploadedBy the account that brought it
 * @param uploadedByName its person's name
 * @param uploadedAt when
 * @param rowsExpected about how many rows it has
 * @param rowsRead how many were read so far
 * @param counts what the check found
 * @param refusal why it was refused, if it was
 * @param settledAt when it was confirmed or undone
 * @param settledByName by whom
 */
public record ImportRun(ImportRunId id, String kind, ImportState state, String fileName, long fileSize, String sha256,
		UUID uploadedBy, String uploadedByName, Instant uploadedAt, long rowsExpected, long rowsRead,
		ImportCounts counts, @Nullable CellProblem refusal, @Nullable Instant settledAt,
		@Nullable String settledByName) {

	/**
	 * Returns how much of the file was read, in per cent.
	 */
	public int percent() {
		return (this.rowsExpected == 0) ? 0 : (int) Math.min(99, this.rowsRead * 100 / this.rowsExpected);
	}

	/**
	 * Whether the file may be confirmed: all or nothing, so every row must be sound, and
	 * there must be something to write.
	 */
	public boolean isConfirmable() {
		return this.state == ImportState.CHECKED && this.counts.wrong() == 0 && this.counts.effective() > 0;
	}

	/**
	 * Returns the groups of rows that the preview offers.
	 */
	public List<RowGroup> groups() {
		return List.of(RowGroup.values());
	}

	/**
	 * Returns how many rows the group has.
	 */
	public long count(RowGroup group) {
		return switch (group) {
			case WRONG -> this.counts.wrong();
			case NEW -> this.counts.added();
			case CHANGED -> this.counts.changed();
			case SAME -> this.counts.same();
		};
	}

}
