package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * What an inspector says about a finding.
 *
 * @param problem the problem
 * @param category what kind it is
 * @param seriousness how serious it is
 * @param leader the leader in charge
 * @param person who answers for it
 * @param deadline by when it is to be corrected
 * @param remark anything else
 */
public record FindingFacts(String problem, FindingCategory category, Seriousness seriousness, @Nullable PersonId leader,
		@Nullable PersonId person, LocalDate deadline, @Nullable String remark) {

}
