package org.workstyle.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;

/**
 * Shows how far a quarter is: which units handed in, and which exceptions were granted.
 */
@Component
@Transactional(readOnly = true)
public class QuarterOverview {

	private final SubmissionManagement submissions;

	private final ExceptionManagement exceptions;

	private final QuarterRecords records;

	private final MeasuredUnits measuredUnits;

	private final UnitDirectory units;

	private final DataScopes scopes;

	private final Clock clock;

	QuarterOverview(SubmissionManagement submissions, ExceptionManagement exceptions, QuarterRecords records,
			MeasuredUnits measuredUnits, UnitDirectory units, DataScopes scopes, Clock clock) {
		this.submissions = submissions;
		this.exceptions = exceptions;
		this.records = records;
		this.measuredUnits = measuredUnits;
		this.units = units;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Returns a line for each measured unit the actor may see.
	 */
	public List<Line> of(AssessmentQuarter assessed, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		LocalDate today = LocalDate.now(this.clock);
		Map<UnitId, QuarterSubmission> handedIn = this.submissions.of(assessed.id())
			.stream()
			.collect(Collectors.toMap(QuarterSubmission::unit, Function.identity()));
		Map<UnitId, List<Granted>> granted = this.exceptions.of(assessed.id())
			.stream()
			.collect(Collectors.groupingBy(QuarterException::unit,
					Collectors.mapping((exception) -> Granted.of(exception, today), Collectors.toList())));
		return this.measuredUnits.in(assessed.quarter())
			.stream()
			.filter((unit) -> scope.sees(unit.id()))
			.map((unit) -> new Line(unit, HandedIn.of(handedIn.get(unit.id())),
					granted.getOrDefault(unit.id(), List.of()),
					assessed.takesSubmissions() && actor.is(Role.UNIT_HEAD) && scope.edits(unit.id())))
			.toList();
	}

	/**
	 * Returns a unit of the quarter: while it is open, one of those that are measured.
	 * @throws NotFoundException if there is none
	 */
	public UnitSummary unit(AssessmentQuarter assessed, UnitId unit) {
		Optional<UnitSummary> found = assessed.isPublished() ? this.units.find(unit)
				: this.measuredUnits.in(assessed.quarter()).stream().filter((each) -> each.id().equals(unit)).findAny();
		return found.orElseThrow(() -> new NotFoundException("unit", unit));
	}

	/**
	 * Returns how many units' readings are handed in and not sent back.
	 */
	public long submitted(AssessmentQuarter assessed) {
		return this.records.of(assessed).submitted();
	}

	/**
	 * A unit in the quarter.
	 *
	 * @param unit the unit
	 * @param submission what it handed in, if it did
	 * @param exceptions what it was granted
	 * @param submitting whether the reader may hand in for it
	 */
	public record Line(UnitSummary unit, @Nullable HandedIn submission, List<Granted> exceptions, boolean submitting) {

		/**
		 * Whether the unit's readings are handed in and not sent back.
		 */
		public boolean isSubmitted() {
			return this.submission != null && this.submission.state() == SubmissionState.SUBMITTED;
		}

	}

	/**
	 * What a unit handed in.
	 *
	 * @param state whether it was sent back
	 * @param by who handed it in
	 * @param at when
	 * @param returnReason why it was sent back last
	 */
	public record HandedIn(SubmissionState state, String by, Instant at, @Nullable String returnReason) {

		static @Nullable HandedIn of(@Nullable QuarterSubmission submission) {
			return (submission != null) ? new HandedIn(submission.state(), submission.submittedByName(),
					submission.submittedAt(), submission.returnReason()) : null;
		}

	}

	/**
	 * An exception as the page shows it.
	 *
	 * @param id its identifier
	 * @param kind what it allows
	 * @param indicator the indicator left out, if one is
	 * @param endsOn its last day, if it has one
	 * @param reason why it was granted
	 * @param by who granted it
	 * @param inForce whether it holds today
	 */
	public record Granted(QuarterExceptionId id, QuarterExceptionKind kind, @Nullable String indicator,
			@Nullable LocalDate endsOn, String reason, String by, boolean inForce) {

		static Granted of(QuarterException exception, LocalDate today) {
			return new Granted(exception.id(), exception.kind(), exception.indicatorCode(), exception.endsOn(),
					exception.reason(), exception.grantedByName(), exception.isInForce(today));
		}

	}

}
