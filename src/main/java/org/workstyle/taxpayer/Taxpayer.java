package org.workstyle.taxpayer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.Pinyin;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * A taxpayer (纳税人) on the register. State, competent branch and credit grade change from
 * a day on and for a reason; the database keeps the periods that end.
 */
@Entity
@Audited
public class Taxpayer {

	@EmbeddedId
	private TaxpayerId id;

	private String creditCode;

	private String name;

	@NotAudited
	private String pinyin;

	@Enumerated(EnumType.STRING)
	private TaxpayerKind kind;

	@Enumerated(EnumType.STRING)
	private Industry industry;

	private LocalDate registeredOn;

	private @Nullable String address;

	private UUID unitId;

	private @Nullable UUID officerId;

	private LocalDate unitSince;

	@NotAudited
	private @Nullable String unitReason;

	@Enumerated(EnumType.STRING)
	private TaxpayerState state;

	private LocalDate stateSince;

	@NotAudited
	private @Nullable String stateReason;

	@Enumerated(EnumType.STRING)
	private @Nullable CreditGrade grade;

	private @Nullable Integer gradeYear;

	private @Nullable LocalDate gradedOn;

	@NotAudited
	private @Nullable String gradeReason;

	/**
	 * The import that wrote the row last: it can be undone until something else changes.
	 */
	@NotAudited
	private @Nullable UUID importId;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Taxpayer() {
	}

	@SuppressWarnings("NullAway.Init")
	Taxpayer(TaxpayerFacts facts, UnitId unit, @Nullable PersonId officer) {
		this.id = TaxpayerId.next();
		apply(facts);
		this.unitId = unit.value();
		this.officerId = value(officer);
		this.unitSince = facts.registeredOn();
		this.state = TaxpayerState.NORMAL;
		this.stateSince = facts.registeredOn();
	}

	public TaxpayerId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	UnitId unit() {
		return new UnitId(this.unitId);
	}

	TaxpayerState state() {
		return this.state;
	}

	/**
	 * Corrects what is said about it. What began with the registration moves with it.
	 */
	void amend(TaxpayerFacts facts) {
		LocalDate stateFrom = PeriodStart.moved(this.stateSince, this.registeredOn, facts.registeredOn());
		this.unitSince = PeriodStart.moved(this.unitSince, this.registeredOn, facts.registeredOn());
		this.stateSince = stateFrom;
		apply(facts);
	}

	/**
	 * Moves it to another branch or another officer.
	 */
	void assign(UnitId unit, @Nullable PersonId officer, LocalDate from, String reason) {
		if (unit.value().equals(this.unitId) && Objects.equals(value(officer), this.officerId)) {
			throw new PortalException("taxpayer.error.same-unit");
		}
		PeriodStart.refuseBefore(from, this.unitSince);
		this.unitId = unit.value();
		this.officerId = value(officer);
		this.unitSince = from;
		this.unitReason = reason;
		this.importId = null;
	}

	/**
	 * Declares it non-normal, normal again or struck off.
	 */
	void enter(TaxpayerState to, LocalDate from, String reason) {
		if (to == this.state) {
			throw new PortalException("taxpayer.error.same-state");
		}
		PeriodStart.refuseBefore(from, this.stateSince);
		this.state = to;
		this.stateSince = from;
		this.stateReason = reason;
		this.importId = null;
	}

	/**
	 * Takes the grade of a year, or another grade for the same year.
	 */
	void grade(CreditGrade to, int year, LocalDate on, String reason) {
		if (this.gradedOn != null
				&& (on.isBefore(this.gradedOn) || (this.gradeYear != null && year < this.gradeYear))) {
			throw new PortalException("taxpayer.error.graded-before", this.gradedOn);
		}
		if (year >= on.getYear()) {
			throw new PortalException("taxpayer.error.grade-year");
		}
		this.grade = to;
		this.gradeYear = year;
		this.gradedOn = on;
		this.gradeReason = reason;
		this.importId = null;
	}

	private void apply(TaxpayerFacts facts) {
		this.creditCode = facts.creditCode().value();
		this.name = facts.name();
		this.pinyin = Pinyin.initialsOf(facts.name());
		this.kind = facts.kind();
		this.industry = facts.industry();
		this.registeredOn = facts.registeredOn();
		this.address = facts.address();
		this.importId = null;
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Taxpayer taxpayer && taxpayer.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
