package org.workstyle.study;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A pledge of service as pages show it.
 *
 * @param id its identifier
 * @param person who pledged
 * @param unit where the person belongs
 * @param text what is pledged
 * @param pledgedOn when
 * @param reviewDueOn when it is to be reviewed
 * @param reviewedOn when it was, if it was
 * @param review what was found
 * @param reviewer who reviewed it
 * @param version the version seen
 * @param due whether the review is due
 * @param reviewable whether whoever asked may review it
 */
public record ServicePledgeDetails(ServicePledgeId id, String person, @Nullable String unit, String text,
		LocalDate pledgedOn, LocalDate reviewDueOn, @Nullable LocalDate reviewedOn, @Nullable String review,
		@Nullable String reviewer, long version, boolean due, boolean reviewable) {

}
