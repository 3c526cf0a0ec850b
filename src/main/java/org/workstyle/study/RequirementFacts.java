package org.workstyle.study;

import org.workstyle.account.UnitType;

/**
 * What a requirement asks for.
 *
 * @param kind which kind of study
 * @param hostType of which hosts
 * @param period in which span of the calendar
 * @param minimum how many times at least
 * @param minimumMembers asked only of hosts with so many members
 * @param source where it is laid down
 * @param assumed whether the bureau has still to confirm it
 */
public record RequirementFacts(StudyKind kind, UnitType hostType, RequirementPeriod period, int minimum,
		int minimumMembers, String source, boolean assumed) {

}
