package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.ElementValue;

import static java.util.Objects.requireNonNull;

/**
 * A value of a data element as it was reported.
 *
 * @param key whose value of what, and when
 * @param state whether there is a value
 * @param value the value, if there is one
 * @param firstReportedAt when it was reported first
 * @param reportedAt when it was reported last
 * @param reportedBy who reported it; nobody where it was imported
 * @param importId the import that brought it, if any
 * @param version counts its changes; 0 where nothing was ever reported
 */
public record Reading(ReadingKey key, ReadingState state, @Nullable BigDecimal value, @Nullable Instant firstReportedAt,
		@Nullable Instant reportedAt, @Nullable String reportedBy, @Nullable UUID importId, long version) {

	/**
	 * Returns what stands where nothing was ever reported.
	 */
	public static Reading none(ReadingKey key) {
		return new Reading(key, ReadingState.NOT_REPORTED, null, null, null, null, null, 0);
	}

	/**
	 * Returns the value as it counts.
	 */
	public ElementValue toValue() {
		return switch (this.state) {
			case REPORTED -> ElementValue.of(requireNonNull(this.value));
			case NOT_APPLICABLE -> ElementValue.NOT_APPLICABLE;
			case NOT_REPORTED -> ElementValue.NOT_REPORTED;
		};
	}

	/**
	 * Returns the value as people type it; empty where there is none.
	 */
	public String text() {
		return switch (this.state) {
			case REPORTED -> (this.value != null) ? plain(this.value) : "";
			case NOT_APPLICABLE -> ReadingText.NOT_APPLICABLE;
			case NOT_REPORTED -> "";
		};
	}

	private static String plain(BigDecimal value) {
		return ((value.scale() > 0) ? strip(value) : value).toPlainString();
	}

	private static BigDecimal strip(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
