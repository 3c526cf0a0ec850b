package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Takes measures against a taxpayer in their legal order, says what came of them, and
 * withdraws what was entered by mistake: the unit of the case.
 */
@Service
@Transactional
public class MeasureManagement {

	static final String SUBJECT = "measure";

	/** 税收征收管理法第六十八条: from half of the tax to five times of it. */
	private static final BigDecimal LEAST_FINE = new BigDecimal("0.5");

	private static final BigDecimal HIGHEST_FINE = new BigDecimal("5");

	private final MeasureRepository measures;

	private final ArrearsCaseAccess access;

	private final CaseStanding standing;

	private final MeasureDeadlines deadlines;

	private final Clock clock;

	MeasureManagement(MeasureRepository measures, ArrearsCaseAccess access, CaseStanding standing,
			MeasureDeadlines deadlines, Clock clock) {
		this.measures = measures;
		this.access = access;
		this.standing = standing;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Takes a measure.
	 * @param key names the form: what is sent twice is stored once
	 * @throws StepRefusedException if the legal order does not allow it on its day
	 */
	public MeasureId take(ArrearsCaseId id, UUID key, MeasureEntry said, Actor actor) {
		this.access.toChange(id, actor);
		return this.measures.findByEntryKey(key).map(EnforcementMeasure::id).orElseGet(() -> {
			MeasureEntry complete = said.withDeadline(this.deadlines.of(said));
			refuseUnlessSaid(complete, actor);
			CaseStanding.Of found = this.standing.of(id, said.on());
			refuseUnlessAllowed(complete, found);
			LocalDate followUp = this.deadlines.followUp(complete.deadline());
			return this.measures
				.saveAndFlush(
						new EnforcementMeasure(id, complete, followUp, Entered.of(key, this.clock.instant(), actor)))
				.id();
		});
	}

	/**
	 * Says what came of a measure, once.
	 */
	public void conclude(ArrearsCaseId id, MeasureId measure, String outcome, LocalDate on, Actor actor) {
		toChange(id, measure, actor).conclude(outcome, on, actor.accountId(), LocalDate.now(this.clock));
	}

	/**
	 * Withdraws a measure that was entered by mistake, unless later ones rest on it.
	 */
	public void withdraw(ArrearsCaseId id, MeasureId measure, String reason, Actor actor) {
		EnforcementMeasure mistaken = toChange(id, measure, actor);
		mistaken.withdraw(reason, actor.accountId(), this.clock.instant());
		List<EnforcementMeasure> left = new ArrayList<>(this.measures.findTaken(id.value()));
		left.remove(mistaken);
		restsOn(mistaken, left).ifPresent((later) -> {
			throw new PortalException("arrears.error.measure.needed", later.takenOn());
		});
	}

	/**
	 * Returns for each step whether the legal order allows it today, and why not.
	 */
	@Transactional(readOnly = true)
	public List<StepAdvice> advice(CaseHead head) {
		LocalDate today = LocalDate.now(this.clock);
		return StepAdvice.of(this.standing.of(head.id(), today), today);
	}

	private EnforcementMeasure toChange(ArrearsCaseId id, MeasureId measure, Actor actor) {
		this.access.toChange(id, actor);
		return this.measures.findToChange(measure)
			.filter((found) -> found.arrearsCase().equals(id))
			.orElseThrow(() -> new NotFoundException(SUBJECT, measure));
	}

	private void refuseUnlessSaid(MeasureEntry said, Actor actor) {
		if (said.on().isAfter(LocalDate.now(this.clock))) {
			throw new PortalException("arrears.error.measure.on");
		}
		if (said.secondOfficer() != null && said.secondOfficer().value().equals(actor.personId())) {
			throw new PortalException("arrears.error.measure.second-officer");
		}
	}

	private static void refuseUnlessAllowed(MeasureEntry said, CaseStanding.Of found) {
		EnforcementOrder.refusal(said.facts(), found.taken(), found.facts()).ifPresent((refusal) -> {
			throw new StepRefusedException(refusal);
		});
		if (said.step() == EnforcementStep.FINE) {
			BigDecimal tax = found.owed().pastDue();
			refuseUnlessBetween(said.amount(), tax.multiply(LEAST_FINE), tax.multiply(HIGHEST_FINE));
		}
	}

	private static void refuseUnlessBetween(@Nullable BigDecimal fine, BigDecimal least, BigDecimal highest) {
		if (fine == null || fine.compareTo(least) < 0 || fine.compareTo(highest) > 0) {
			throw new PortalException("arrears.error.measure.fine", least, highest);
		}
	}

	/**
	 * Returns a later measure that the legal order allowed with the mistaken one and does
	 * not allow without it.
	 */
	private static Optional<EnforcementMeasure> restsOn(EnforcementMeasure mistaken, List<EnforcementMeasure> left) {
		List<TakenStep> without = left.stream().map(EnforcementMeasure::taken).toList();
		List<TakenStep> with = new ArrayList<>(without);
		with.add(mistaken.taken());
		return left.stream()
			.filter((each) -> !each.takenOn().isBefore(mistaken.takenOn()))
			.filter((each) -> isRefused(each, without) && !isRefused(each, with))
			.findFirst();
	}

	private static boolean isRefused(EnforcementMeasure measure, List<TakenStep> taken) {
		return EnforcementOrder.refusal(measure.facts(), taken, new CaseFacts(LocalDate.MIN, false)).isPresent();
	}

}
