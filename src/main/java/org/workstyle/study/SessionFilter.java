package org.workstyle.study;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which study sessions are asked for; what is missing does not narrow the list.
 *
 * @param host a host or co-host
 * @param kind the kind
 * @param tier the tier, if no kind is given
 * @param from first day
 * @param to last day
 * @param status the status
 * @param text what the topic contains
 * @param oldestFirst whether the oldest come first
 */
public record SessionFilter(@Nullable UnitId host, @Nullable StudyKind kind, @Nullable StudyTier tier,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable SessionStatus status, @Nullable String text,
		boolean oldestFirst) {

	/** All sessions, newest first. */
	public static final SessionFilter ALL = new SessionFilter(null, null, null, null, null, null, null, false);

	public SessionFilter {
		text = (text != null && !text.isBlank()) ? text.strip() : null;
	}

	/**
	 * Returns the kinds asked for; none if any will do.
	 */
	List<StudyKind> kinds() {
		if (this.kind != null) {
			return (this.tier == null || this.kind.tier() == this.tier) ? List.of(this.kind) : List.of();
		}
		return (this.tier != null) ? StudyKind.of(this.tier) : List.of();
	}

	/**
	 * Whether the conditions exclude each other, so that nothing can match.
	 */
	boolean isContradictory() {
		return (this.kind != null && this.tier != null && this.kind.tier() != this.tier)
				|| (this.from != null && this.to != null && this.to.isBefore(this.from));
	}

	/**
	 * Returns the kinds to walk one by one: those asked for, or each kind where the index
	 * of a status asks for one.
	 */
	List<StudyKind> walkedKinds() {
		List<StudyKind> asked = kinds();
		boolean rareStatus = this.status != null && this.status != SessionStatus.RECORDED;
		return (asked.isEmpty() && rareStatus) ? Arrays.asList(StudyKind.values()) : asked;
	}

}
