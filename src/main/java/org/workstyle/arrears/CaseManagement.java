package org.workstyle.arrears;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;
import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * Opens the file of a taxpayer's arrears and says who answers for it, how likely they are
 * lost, and whether the taxpayer is bankrupt.
 */
@Service
@Transactional
public class CaseManagement {

	private final ArrearsCaseRepository cases;

	private final ArrearsCaseAccess access;

	private final Assignments assignments;

	private final TaxpayerDirectory taxpayers;

	private final PersonDirectory people;

	private final DataScopes scopes;

	private final Reasons reasons;

	private final Clock clock;

	CaseManagement(ArrearsCaseRepository cases, ArrearsCaseAccess access, Assignments assignments,
			TaxpayerDirectory taxpayers, PersonDirectory people, DataScopes scopes, Reasons reasons, Clock clock) {
		this.cases = cases;
		this.access = access;
		this.assignments = assignments;
		this.taxpayers = taxpayers;
		this.people = people;
		this.scopes = scopes;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Opens the case of a taxpayer; its competent branch and its officer answer for it.
	 * @throws PortalException if there is no such taxpayer within the scope, or it has a
	 * case
	 */
	public ArrearsCaseId open(CreditCode code, RiskLevel risk, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return open(this.taxpayers.byCreditCode(code, scope)
			.orElseThrow(() -> new PortalException("arrears.error.taxpayer.unknown")), risk, scope);
	}

	/**
	 * Opens the case of a taxpayer that was picked.
	 */
	public ArrearsCaseId open(TaxpayerId taxpayer, RiskLevel risk, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return open(this.taxpayers.get(taxpayer, scope), risk, scope);
	}

	/**
	 * Rates the risk anew.
	 * @throws EditConflictException if the case changed since {@code version}
	 */
	public void rate(ArrearsCaseId id, long version, RiskLevel risk, String reason, Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, version, actor);
		this.reasons.give(reason);
		arrearsCase.rate(risk);
	}

	/**
	 * Hands the case with all its items to another unit or officer from a day on.
	 * @throws EditConflictException if the case changed since {@code version}
	 */
	public void transfer(ArrearsCaseId id, long version, UnitId unit, @Nullable PersonId officer, LocalDate from,
			String reason, Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, version, actor);
		if (officer != null && this.people.membersOf(unit, LocalDate.now(this.clock))
			.stream()
			.noneMatch((member) -> member.id().equals(officer))) {
			throw new PortalException("arrears.error.officer.elsewhere");
		}
		this.reasons.give(reason);
		arrearsCase.assign(unit, officer);
		this.assignments.transfer(arrearsCase, from, reason, actor.accountId());
	}

	/**
	 * Takes down the day a court accepted the taxpayer's bankruptcy, the last one with
	 * surcharge; or that none did.
	 * @throws EditConflictException if the case changed since {@code version}
	 */
	public void acceptBankruptcy(ArrearsCaseId id, long version, @Nullable LocalDate day, String reason, Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, version, actor);
		if (day != null && day.isAfter(LocalDate.now(this.clock))) {
			throw new PortalException("arrears.error.accepted.future");
		}
		this.reasons.give(reason);
		arrearsCase.acceptBankruptcy(day);
	}

	private ArrearsCaseId open(TaxpayerSummary taxpayer, RiskLevel risk, DataScope scope) {
		if (!this.access.edits(taxpayer.unit(), scope)) {
			throw new AccessDeniedException("The competent branch opens the case");
		}
		if (this.cases.existsByTaxpayer(taxpayer.id())) {
			throw new PortalException("arrears.error.taxpayer.has-case", taxpayer.name());
		}
		return this.cases
			.save(new ArrearsCase(taxpayer.id(), taxpayer.unit(), taxpayer.officer(), risk, LocalDate.now(this.clock)))
			.id();
	}

}
