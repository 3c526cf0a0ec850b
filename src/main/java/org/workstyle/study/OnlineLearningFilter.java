package org.workstyle.study;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which months of online learning a list shows.
 *
 * @param from first month
 * @param to last month
 * @param unit where the person belonged
 * @param platform the only platform whose hours count, if not all do
 * @param belowOnly only those below the minimum
 */
public record OnlineLearningFilter(YearMonth from, YearMonth to, @Nullable UnitId unit,
		@Nullable LearningPlatform platform, boolean belowOnly) {

}
