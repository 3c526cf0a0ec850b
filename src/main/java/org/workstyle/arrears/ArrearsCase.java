package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * The file of a taxpayer's arrears (一户一策): who answers for it and how likely it is that
 * they are lost. What is owed stands in its items.
 */
@Entity
@Audited
public class ArrearsCase {

	@EmbeddedId
	private ArrearsCaseId id;

	@NotAudited
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "taxpayer_id"))
	private TaxpayerId taxpayer;

	private UUID unitId;

	private @Nullable UUID officerId;

	@Enumerated(EnumType.STRING)
	private RiskLevel risk;

	private LocalDate openedOn;

	private @Nullable LocalDate bankruptcyAcceptedOn;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected ArrearsCase() {
	}

	@SuppressWarnings("NullAway.Init")
	ArrearsCase(TaxpayerId taxpayer, UnitId unit, @Nullable PersonId officer, RiskLevel risk, LocalDate openedOn) {
		this.id = ArrearsCaseId.next();
		this.taxpayer = taxpayer;
		this.unitId = unit.value();
		this.officerId = value(officer);
		this.risk = risk;
		this.openedOn = openedOn;
	}

	public ArrearsCaseId id() {
		return this.id;
	}

	public TaxpayerId taxpayer() {
		return this.taxpayer;
	}

	public UnitId unit() {
		return new UnitId(this.unitId);
	}

	public Optional<PersonId> officer() {
		return Optional.ofNullable(this.officerId).map(PersonId::new);
	}

	public RiskLevel risk() {
		return this.risk;
	}

	public LocalDate openedOn() {
		return this.openedOn;
	}

	/**
	 * Returns the day a court accepted the taxpayer's bankruptcy; no surcharge runs after
	 * it.
	 */
	public @Nullable LocalDate bankruptcyAcceptedOn() {
		return this.bankruptcyAcceptedOn;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Rates how likely it is that the arrears are lost.
	 */
	void rate(RiskLevel to) {
		if (to == this.risk) {
			throw new PortalException("arrears.error.same-risk");
		}
		this.risk = to;
	}

	/**
	 * Hands it to another unit or another officer.
	 */
	void assign(UnitId unit, @Nullable PersonId officer) {
		if (unit.value().equals(this.unitId) && Objects.equals(value(officer), this.officerId)) {
			throw new PortalException("arrears.error.same-unit");
		}
		this.unitId = unit.value();
		this.officerId = value(officer);
	}

	/**
	 * Takes down the day a court accepted the bankruptcy, or that there is none.
	 */
	void acceptBankruptcy(@Nullable LocalDate day) {
		if (Objects.equals(day, this.bankruptcyAcceptedOn)) {
			throw new PortalException("arrears.error.same-bankruptcy");
		}
		this.bankruptcyAcceptedOn = day;
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArrearsCase arrearsCase && arrearsCase.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
