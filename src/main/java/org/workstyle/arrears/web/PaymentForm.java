package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.PaymentFacts;
import org.workstyle.arrears.PaymentMethod;
import org.workstyle.shared.TimeOrderedIds;

/**
 * A payment as it is typed; what it settles is typed only where the officer chooses.
 */
class PaymentForm {

	@NotNull
	private @Nullable LocalDate paidOn;

	@NotNull
	private @Nullable LocalDate bookedOn;

	@NotNull
	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal amount;

	@NotNull
	private @Nullable PaymentMethod method;

	@Size(max = 100)
	private @Nullable String voucher;

	private boolean choose;

	@Valid
	private List<ShareForm> shares = new ArrayList<>();

	@Size(max = 200)
	private @Nullable String reason;

	private UUID entry = TimeOrderedIds.next();

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	PaymentFacts facts() {
		if (this.paidOn == null || this.bookedOn == null || this.amount == null || this.method == null) {
			throw new IllegalStateException("Not complete");
		}
		List<PaymentFacts.Choice> chosen = this.choose ? this.shares.stream().map(ShareForm::choice).toList()
				: List.of();
		return new PaymentFacts(this.paidOn, this.bookedOn, this.amount, this.method, Texts.orNull(this.voucher),
				chosen, Texts.orNull(this.reason));
	}

	public UUID getEntry() {
		return this.entry;
	}

	public void setEntry(UUID entry) {
		this.entry = entry;
	}

	public @Nullable LocalDate getPaidOn() {
		return this.paidOn;
	}

	public void setPaidOn(@Nullable LocalDate paidOn) {
		this.paidOn = paidOn;
	}

	public @Nullable LocalDate getBookedOn() {
		return this.bookedOn;
	}

	public void setBookedOn(@Nullable LocalDate bookedOn) {
		this.bookedOn = bookedOn;
	}

	public @Nullable BigDecimal getAmount() {
		return this.amount;
	}

	public void setAmount(@Nullable BigDecimal amount) {
		this.amount = amount;
	}

	public @Nullable PaymentMethod getMethod() {
		return this.method;
	}

	public void setMethod(@Nullable PaymentMethod method) {
		this.method = method;
	}

	public @Nullable String getVoucher() {
		return this.voucher;
	}

	public void setVoucher(@Nullable String voucher) {
		this.voucher = voucher;
	}

	public boolean isChoose() {
		return this.choose;
	}

	public void setChoose(boolean choose) {
		this.choose = choose;
	}

	public List<ShareForm> getShares() {
		return this.shares;
	}

	public void setShares(List<ShareForm> shares) {
		this.shares = shares;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

}
