package org.workstyle.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A year in the list of years.
 *
 * @param year the year
 * @param state where its assessment stands; open while it was never proposed
 * @param opened how many of its quarters were opened
 * @param published how many of them are published or closed
 * @param units how many units have a published result in it
 * @param approvedAt when the committee approved it, if it did
 * @param approvedByName who approved it
 * @param closedAt when it was closed, if it was
 */
public record YearSummary(int year, AnnualState state, int opened, int published, int units,
		@Nullable Instant approvedAt, @Nullable String approvedByName, @Nullable Instant closedAt) {

}
