package org.workstyle.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * Judges a host's year against the requirements of one kind. A period is judged by the
 * requirement in force on its first day, and only of a host that existed from its first
 * to its last day and had the members asked for on its first. E.g. a branch of 6 members
 * on 1 May that grows to 7 on 10 May needs no committee meeting (支委会) in May, but one in
 * June.
 *
 * @param today the day on which it is judged
 * @param soonDueDays days before the end of a period from which it is due soon
 */
record CompliancePolicy(LocalDate today, int soonDueDays) {

	/**
	 * Returns the periods of the year, which together cover its twelve months.
	 * @param requirements those of the kind for the host's type, at most one on a day
	 * @param done how many sessions were recorded from a day to a day, both included
	 */
	List<ComplianceCell> judge(int year, Collection<StudyRequirement> requirements, HostLife host,
			BiFunction<LocalDate, LocalDate, Integer> done) {
		List<ComplianceCell> cells = new ArrayList<>();
		LocalDate day = LocalDate.of(year, 1, 1);
		while (day.getYear() == year) {
			LocalDate from = day;
			Optional<StudyRequirement> asked = requirements.stream()
				.filter((requirement) -> requirement.validity().contains(from))
				.findFirst();
			RequirementPeriod period = asked.map((requirement) -> requirement.facts().period())
				.orElse(RequirementPeriod.MONTH);
			LocalDate to = period.endOf(from);
			cells.add(judge(from, to, asked.map(StudyRequirement::facts).orElse(null), host, done.apply(from, to)));
			day = to.plusDays(1);
		}
		return cells;
	}

	private ComplianceCell judge(LocalDate from, LocalDate to, @Nullable RequirementFacts asked, HostLife host,
			int done) {
		InapplicableReason reason = inapplicable(from, to, asked, host);
		if (asked == null || reason != null) {
			return new ComplianceCell(from, to, done, 0, ComplianceState.NOT_APPLICABLE, reason);
		}
		return new ComplianceCell(from, to, done, asked.minimum(), state(from, to, done >= asked.minimum()), null);
	}

	private static @Nullable InapplicableReason inapplicable(LocalDate from, LocalDate to,
			@Nullable RequirementFacts asked, HostLife host) {
		if (!host.spans(from, to)) {
			return InapplicableReason.NOT_EXISTING;
		}
		if (asked == null) {
			return InapplicableReason.NOT_REQUIRED;
		}
		return (host.membersOn(from) < asked.minimumMembers()) ? InapplicableReason.TOO_FEW_MEMBERS : null;
	}

	private ComplianceState state(LocalDate from, LocalDate to, boolean enough) {
		if (enough) {
			return ComplianceState.DONE;
		}
		if (to.isBefore(this.today)) {
			return ComplianceState.MISSED;
		}
		if (from.isAfter(this.today)) {
			return ComplianceState.AHEAD;
		}
		return to.minusDays(this.soonDueDays).isAfter(this.today) ? ComplianceState.DUE : ComplianceState.SOON_DUE;
	}

}
