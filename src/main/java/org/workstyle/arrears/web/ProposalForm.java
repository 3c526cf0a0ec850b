package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.ProposalFacts;
import org.workstyle.arrears.ProposalKind;

/**
 * What a second person is asked to agree to.
 */
class ProposalForm extends EntryForm {

	@NotNull
	private @Nullable ProposalKind kind;

	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal principal;

	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal surcharge;

	@NotNull
	private @Nullable LocalDate bookedOn;

	/**
	 * Returns what was typed, once it is known to be complete; only a write-off is about
	 * sums.
	 */
	ProposalFacts facts() {
		if (this.kind == null || this.bookedOn == null) {
			throw new IllegalStateException("Not complete");
		}
		boolean sums = this.kind == ProposalKind.WRITE_OFF;
		return new ProposalFacts(this.kind, (sums && this.principal != null) ? this.principal : BigDecimal.ZERO,
				(sums && this.surcharge != null) ? this.surcharge : BigDecimal.ZERO, this.bookedOn, getReason());
	}

	public @Nullable ProposalKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable ProposalKind kind) {
		this.kind = kind;
	}

	public @Nullable BigDecimal getPrincipal() {
		return this.principal;
	}

	public void setPrincipal(@Nullable BigDecimal principal) {
		this.principal = principal;
	}

	public @Nullable BigDecimal getSurcharge() {
		return this.surcharge;
	}

	public void setSurcharge(@Nullable BigDecimal surcharge) {
		this.surcharge = surcharge;
	}

	public @Nullable LocalDate getBookedOn() {
		return this.bookedOn;
	}

	public void setBookedOn(@Nullable LocalDate bookedOn) {
		this.bookedOn = bookedOn;
	}

}
