package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.shared.PortalException;

/**
 * A measure that was taken against a taxpayer. What came of it is said once; one entered
 * by mistake is withdrawn for a reason and stays on file.
 */
@Entity
@Table(name = "arrears_measure")
class EnforcementMeasure {

	@EmbeddedId
	private MeasureId id;

	private UUID caseId;

	@Enumerated(EnumType.STRING)
	private EnforcementStep step;

	private LocalDate takenOn;

	private @Nullable LocalDate deadline;

	private @Nullable LocalDate followUpOn;

	private @Nullable String document;

	private @Nullable UUID approverId;

	private @Nullable UUID secondOfficerId;

	private @Nullable String evidence;

	private @Nullable BigDecimal amount;

	private @Nullable String note;

	private @Nullable String outcome;

	private @Nullable LocalDate outcomeOn;

	private @Nullable UUID outcomeBy;

	private @Nullable String withdrawnReason;

	private @Nullable Instant withdrawnAt;

	private @Nullable UUID withdrawnBy;

	private UUID entryKey;

	private Instant enteredAt;

	private UUID enteredBy;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected EnforcementMeasure() {
	}

	@SuppressWarnings("NullAway.Init")
	EnforcementMeasure(ArrearsCaseId arrearsCase, MeasureEntry said, @Nullable LocalDate followUpOn, Entered entry) {
		this.id = MeasureId.next();
		this.caseId = arrearsCase.value();
		this.step = said.step();
		this.takenOn = said.on();
		this.deadline = said.deadline();
		this.followUpOn = followUpOn;
		this.document = said.document();
		this.approverId = Optional.ofNullable(said.approver()).map(PersonId::value).orElse(null);
		this.secondOfficerId = Optional.ofNullable(said.secondOfficer()).map(PersonId::value).orElse(null);
		this.evidence = said.evidence();
		this.amount = said.amount();
		this.note = said.note();
		this.entryKey = entry.key();
		this.enteredAt = entry.at();
		this.enteredBy = entry.by();
	}

	MeasureId id() {
		return this.id;
	}

	ArrearsCaseId arrearsCase() {
		return new ArrearsCaseId(this.caseId);
	}

	EnforcementStep step() {
		return this.step;
	}

	LocalDate takenOn() {
		return this.takenOn;
	}

	/**
	 * Returns it as the legal order looks at what went before.
	 */
	TakenStep taken() {
		return new TakenStep(this.step, this.takenOn, this.deadline);
	}

	/**
	 * Returns it as the legal order looks at what is to be taken.
	 */
	MeasureFacts facts() {
		return new MeasureFacts(this.step, this.takenOn, this.deadline,
				(this.approverId != null) ? this.approverId.toString() : null,
				(this.secondOfficerId != null) ? this.secondOfficerId.toString() : null, this.evidence != null);
	}

	/**
	 * Says what came of it.
	 */
	void conclude(String result, LocalDate on, UUID account, LocalDate today) {
		refuseWithdrawn();
		if (this.outcome != null) {
			throw new PortalException("arrears.error.measure.concluded");
		}
		if (on.isBefore(this.takenOn) || on.isAfter(today)) {
			throw new PortalException("arrears.error.measure.outcome-on", this.takenOn);
		}
		this.outcome = result;
		this.outcomeOn = on;
		this.outcomeBy = account;
	}

	/**
	 * Takes back what was entered by mistake.
	 */
	void withdraw(String reason, UUID account, Instant now) {
		refuseWithdrawn();
		this.withdrawnReason = reason;
		this.withdrawnAt = now;
		this.withdrawnBy = account;
	}

	private void refuseWithdrawn() {
		if (this.withdrawnAt != null) {
			throw new PortalException("arrears.error.measure.withdrawn");
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EnforcementMeasure measure && measure.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
