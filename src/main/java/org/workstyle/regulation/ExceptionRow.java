package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An exception to an article as a row of a list.
 *
 * @param id its identifier
 * @param regulation its regulation
 * @param title title of the regulation
 * @param article number of the article in the revision in force, if it still stands there
 * @param unit short name of the unit
 * @param person the person, if it is for one
 * @param reason why
 * @param from its first day
 * @param until its last day
 * @param endedOn when it was ended before that
 * @param grantedBy who granted it
 * @param running whether it holds today
 * @param endable whether the reader may end it
 */
public record ExceptionRow(ArticleExceptionId id, RegulationId regulation, String title, @Nullable String article,
		String unit, @Nullable String person, String reason, LocalDate from, LocalDate until,
		@Nullable LocalDate endedOn, @Nullable String grantedBy, boolean running, boolean endable) {

}
