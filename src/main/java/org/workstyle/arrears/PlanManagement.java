package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

import org.workstyle.arrears.ClearingPlan.Replaced;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;

/**
 * Agrees on clearing plans: the unit of the case.
 */
@Service
@Transactional
public class PlanManagement {

	private final ClearingPlanRepository plans;

	private final ArrearsCaseAccess access;

	private final TaxOwed owed;

	private final Clock clock;

	PlanManagement(ClearingPlanRepository plans, ArrearsCaseAccess access, TaxOwed owed, Clock clock) {
		this.plans = plans;
		this.access = access;
		this.owed = owed;
		this.clock = clock;
	}

	/**
	 * Agrees on a plan; one that is in force gives way to it, for a reason.
	 * @param key names the form: what is sent twice is stored once
	 * @param seen the plan that was in force when the form was opened, if there was one
	 * @throws EditConflictException if meanwhile another one is in force
	 */
	public ClearingPlanId agree(ArrearsCaseId id, UUID key, PlanFacts facts, @Nullable ClearingPlanId seen,
			@Nullable String reason, Actor actor) {
		this.access.toChange(id, actor);
		return this.plans.findByEntryKey(key).map(ClearingPlan::id).orElseGet(() -> {
			Replaced replaced = replaced(id, facts, seen, reason);
			refuseUnlessItClears(id, facts);
			return this.plans
				.saveAndFlush(new ClearingPlan(id, facts, replaced, Entered.of(key, this.clock.instant(), actor)))
				.id();
		});
	}

	/**
	 * Returns what a plan of today has to clear: the tax, or where that is paid the
	 * surcharge that is left.
	 */
	@Transactional(readOnly = true)
	public BigDecimal owed(ArrearsCaseId id, Actor actor) {
		this.access.refuseUnlessVisible(id, actor);
		TaxOwed.Owed found = this.owed.on(id, LocalDate.now(this.clock));
		return (found.tax().signum() > 0) ? found.tax() : found.surcharge();
	}

	private @Nullable Replaced replaced(ArrearsCaseId id, PlanFacts facts, @Nullable ClearingPlanId seen,
			@Nullable String reason) {
		ClearingPlan inForce = this.plans.findInForce(id.value()).orElse(null);
		if (!Objects.equals((inForce != null) ? inForce.id() : null, seen)) {
			throw new EditConflictException("arrears-case", id);
		}
		if (inForce == null) {
			return null;
		}
		if (!StringUtils.hasText(reason)) {
			throw new PortalException("arrears.error.plan.reason");
		}
		if (!facts.agreedOn().isAfter(inForce.agreedOn())) {
			throw new PortalException("arrears.error.plan.agreed-before", inForce.agreedOn());
		}
		return new Replaced(inForce.id(), reason);
	}

	/**
	 * The instalments together pay at least the tax that is owed on the day; surcharge
	 * runs on and may come on top.
	 */
	private void refuseUnlessItClears(ArrearsCaseId id, PlanFacts facts) {
		if (facts.agreedOn().isAfter(LocalDate.now(this.clock))) {
			throw new PortalException("arrears.error.plan.agreed-on");
		}
		TaxOwed.Owed found = this.owed.on(id, facts.agreedOn());
		BigDecimal tax = found.tax();
		if (found.total().signum() == 0) {
			throw new PortalException("arrears.error.plan.nothing-owed");
		}
		if (facts.total().compareTo(tax) < 0) {
			throw new PortalException("arrears.error.plan.sum", facts.total(), tax);
		}
	}

}
