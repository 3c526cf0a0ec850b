package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * A large source of revenue (大额税源): what a taxpayer is expected to pay of a tax, by which
 * day, and how much of it came in.
 */
@Entity
@Audited
public class LargeSource {

	@EmbeddedId
	private LargeSourceId id;

	@NotAudited
	private UUID entryKey;

	private UUID unitId;

	private @Nullable UUID taxpayerId;

	private String name;

	private String taxCode;

	private BigDecimal expected;

	private LocalDate expectedOn;

	private @Nullable String note;

	private BigDecimal paid;

	private @Nullable LocalDate paidOn;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected LargeSource() {
	}

	@SuppressWarnings("NullAway.Init")
	LargeSource(UUID entryKey, LargeSourceFacts facts) {
		this.id = LargeSourceId.next();
		this.entryKey = entryKey;
		this.paid = AmountText.checked(BigDecimal.ZERO, false);
		apply(facts);
	}

	public LargeSourceId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	UnitId unit() {
		return new UnitId(this.unitId);
	}

	/**
	 * Says something else about it.
	 */
	final void apply(LargeSourceFacts facts) {
		if (facts.expected().signum() <= 0) {
			throw new PortalException("forecast.source.error.expected");
		}
		this.unitId = facts.unit().value();
		this.taxpayerId = (facts.taxpayer() != null) ? facts.taxpayer().value() : null;
		this.name = facts.name();
		this.taxCode = facts.tax();
		this.expected = AmountText.checked(facts.expected(), false);
		this.expectedOn = facts.expectedOn();
		this.note = facts.note();
	}

	/**
	 * Takes down how much came in so far.
	 * @param total all that came in
	 * @param on the day of the last payment
	 */
	void recordPaid(BigDecimal total, LocalDate on, LocalDate today) {
		if (on.isAfter(today)) {
			throw new PortalException("forecast.source.error.paid-on");
		}
		this.paid = AmountText.checked(total, false);
		this.paidOn = (total.signum() > 0) ? on : null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LargeSource source && source.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
