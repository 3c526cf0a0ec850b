package org.workstyle.inspection;

import java.time.Instant;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * What was found for one item at one unit.
 */
@Entity
@Audited
public class CheckResult {

	@EmbeddedId
	private CheckResultId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "inspection_id"))
	private InspectionId inspection;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "item_id"))
	private CheckItemId item;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	@Enumerated(EnumType.STRING)
	private CheckOutcome outcome;

	private @Nullable String note;

	private LocalDate checkedOn;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected CheckResult() {
	}

	@SuppressWarnings("NullAway.Init")
	CheckResult(InspectionId inspection, CheckItemId item, UnitId unit, Observation observation, UUID account,
			Instant now) {
		this.id = CheckResultId.next();
		this.inspection = inspection;
		this.item = item;
		this.unit = unit;
		apply(observation, account, now);
	}

	public CheckResultId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	InspectionId inspection() {
		return this.inspection;
	}

	CheckItemId item() {
		return this.item;
	}

	UnitId unit() {
		return this.unit;
	}

	CheckOutcome outcome() {
		return this.outcome;
	}

	/**
	 * Takes down something else; what has findings stays amiss.
	 */
	void amend(Observation observation, boolean hasFindings, UUID account, Instant now) {
		if (hasFindings && !observation.outcome().isAmiss()) {
			throw new PortalException("inspection.error.result.findings");
		}
		apply(observation, account, now);
	}

	private void apply(Observation observation, UUID account, Instant now) {
		if (observation.outcome().isAmiss() && (observation.note() == null || observation.note().isBlank())) {
			throw new PortalException("inspection.error.result.note");
		}
		this.outcome = observation.outcome();
		this.note = observation.note();
		this.checkedOn = observation.on();
		this.recordedBy = account;
		this.recordedAt = now;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CheckResult result && result.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
