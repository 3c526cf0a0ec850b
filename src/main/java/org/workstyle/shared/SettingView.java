package org.workstyle.shared;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dated setting as its page shows it.
 *
 * @param code what its address calls it
 * @param heading what it is called
 * @param unit what its value is measured in
 * @param versions what was set, the latest day first
 */
public record SettingView(String code, String heading, String unit, List<Version> versions) {

	public SettingView {
		versions = List.copyOf(versions);
	}

	/**
	 * Returns the version in force on a day, if one is.
	 */
	public @Nullable Version inForce(LocalDate day) {
		return this.versions.stream()
			.filter((version) -> version.from() == null || !version.from().isAfter(day))
			.findFirst()
			.orElse(null);
	}

	/**
	 * What was set from a day on.
	 *
	 * @param value the value
	 * @param from its first day; nothing where it was always so
	 * @param source where it is laid down
	 * @param assumed whether the bureau has yet to confirm it
	 */
	public record Version(String value, @Nullable LocalDate from, String source, boolean assumed) {

		/** What was laid down for this day or before was always so for the portal. */
		private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

		public Version {
			from = (from != null && from.isAfter(ALWAYS)) ? from : null;
		}

	}

}
