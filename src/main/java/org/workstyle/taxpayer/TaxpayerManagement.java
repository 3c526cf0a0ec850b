package org.workstyle.taxpayer;

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
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Keeps the register: the competent branch enters and corrects its taxpayers, and says
 * from which day on they are something else, and why.
 */
@Service
@Transactional
public class TaxpayerManagement {

	private static final String SUBJECT = "taxpayer";

	private final TaxpayerRepository taxpayers;

	private final UnitDirectory units;

	private final PersonDirectory people;

	private final DataScopes scopes;

	private final Reasons reasons;

	private final Clock clock;

	TaxpayerManagement(TaxpayerRepository taxpayers, UnitDirectory units, PersonDirectory people, DataScopes scopes,
			Reasons reasons, Clock clock) {
		this.taxpayers = taxpayers;
		this.units = units;
		this.people = people;
		this.scopes = scopes;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Enters a taxpayer.
	 */
	public TaxpayerId enter(TaxpayerFacts facts, UnitId unit, @Nullable PersonId officer, Actor actor) {
		refuseUnlessEditor(unit, actor);
		refuseAfterToday(facts.registeredOn());
		requireBranch(unit, officer);
		if (this.taxpayers.existsByCreditCode(facts.creditCode().value())) {
			throw new PortalException("taxpayer.error.code-taken", facts.creditCode().value());
		}
		return this.taxpayers.save(new Taxpayer(facts, unit, officer)).id();
	}

	/**
	 * Corrects what is said about a taxpayer.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void amend(TaxpayerId id, long version, TaxpayerFacts facts, Actor actor) {
		Taxpayer taxpayer = toChange(id, version, actor);
		refuseAfterToday(facts.registeredOn());
		if (this.taxpayers.existsByCreditCodeAndIdNot(facts.creditCode().value(), id)) {
			throw new PortalException("taxpayer.error.code-taken", facts.creditCode().value());
		}
		taxpayer.amend(facts);
	}

	/**
	 * Moves a taxpayer to another branch or officer.
	 */
	public void assign(TaxpayerId id, long version, UnitId unit, @Nullable PersonId officer, LocalDate from,
			String reason, Actor actor) {
		Taxpayer taxpayer = toChange(id, version, actor);
		refuseAfterToday(from);
		requireBranch(unit, officer);
		this.reasons.give(reason);
		taxpayer.assign(unit, officer, from, reason);
	}

	/**
	 * Declares a taxpayer non-normal, normal again, or struck off.
	 */
	public void enterState(TaxpayerId id, long version, TaxpayerState state, LocalDate from, String reason,
			Actor actor) {
		Taxpayer taxpayer = toChange(id, version, actor);
		refuseAfterToday(from);
		this.reasons.give(reason);
		taxpayer.enter(state, from, reason);
	}

	/**
	 * Records the credit grade of a year.
	 */
	public void grade(TaxpayerId id, long version, CreditGrade grade, int year, LocalDate on, String reason,
			Actor actor) {
		Taxpayer taxpayer = toChange(id, version, actor);
		refuseAfterToday(on);
		this.reasons.give(reason);
		taxpayer.grade(grade, year, on, reason);
	}

	private Taxpayer toChange(TaxpayerId id, long version, Actor actor) {
		Taxpayer taxpayer = this.taxpayers.findToChange(id).orElseThrow(() -> new NotFoundException(SUBJECT, id));
		DataScope scope = this.scopes.of(actor);
		if (!scope.sees(taxpayer.unit())) {
			throw new NotFoundException(SUBJECT, id);
		}
		refuseUnlessEditor(taxpayer.unit(), actor);
		if (taxpayer.version() != version) {
			throw new EditConflictException(SUBJECT, id);
		}
		return taxpayer;
	}

	private void refuseUnlessEditor(UnitId unit, Actor actor) {
		if (!this.scopes.of(actor).edits(unit)) {
			throw new AccessDeniedException("The competent branch keeps its taxpayers");
		}
	}

	private void refuseAfterToday(LocalDate day) {
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new PortalException("taxpayer.error.future");
		}
	}

	private void requireBranch(UnitId unit, @Nullable PersonId officer) {
		if (this.units.find(unit).filter((found) -> found.type() == UnitType.TAX_BRANCH).isEmpty()) {
			throw new PortalException("taxpayer.error.branch");
		}
		if (officer != null && this.people.find(officer, LocalDate.now(this.clock))
			.filter((person) -> unit.equals(person.unit()))
			.isEmpty()) {
			throw new PortalException("taxpayer.error.officer");
		}
	}

}
