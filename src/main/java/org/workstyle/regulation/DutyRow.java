package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A duty as a row of the matrix.
 *
 * @param id its identifier
 * @param regulation its regulation
 * @param title title of the regulation
 * @param article number of the article in the revision in force, if it still stands there
 * @param revision number of the revision in force
 * @param unit short name of the responsible unit
 * @param post the post
 * @param people who answers for it today
 * @param carried whether that is no longer the person named
 * @param task what is to be done
 * @param frequency how often
 * @param deadline the deadline in words
 * @param dueOn the day by which it is to be done once
 * @param doneOn when it was done last
 * @param from since when
 * @param to the first day without it
 * @param own whether the reader answers for it
 * @param completable whether the reader may take down that it was done
 * @param editable whether the reader may end it
 */
public record DutyRow(DutyId id, RegulationId regulation, String title, @Nullable String article,
		@Nullable Integer revision, String unit, @Nullable String post, @Nullable String people, boolean carried,
		String task, DutyFrequency frequency, @Nullable String deadline, @Nullable LocalDate dueOn,
		@Nullable LocalDate doneOn, LocalDate from, @Nullable LocalDate to, boolean own, boolean completable,
		boolean editable) {

}
