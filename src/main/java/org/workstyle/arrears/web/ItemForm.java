package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.ItemFacts;
import org.workstyle.arrears.ItemOrigin;
import org.workstyle.shared.TimeOrderedIds;

/**
 * A new item as it is typed.
 */
class ItemForm {

	@NotBlank
	private @Nullable String taxType;

	@NotNull
	private @Nullable LocalDate periodFrom;

	@NotNull
	private @Nullable LocalDate periodTo;

	@NotNull
	private @Nullable LocalDate due;

	@NotNull
	private @Nullable ItemOrigin origin;

	@NotNull
	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal principal;

	@NotNull
	private @Nullable LocalDate bookedOn;

	@Size(max = 100)
	private @Nullable String document;

	@Size(max = 300)
	private @Nullable String note;

	private UUID entry = TimeOrderedIds.next();

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	ItemFacts facts() {
		if (this.taxType == null || this.periodFrom == null || this.periodTo == null || this.due == null
				|| this.origin == null || this.principal == null || this.bookedOn == null) {
			throw new IllegalStateException("Not complete");
		}
		return new ItemFacts(this.taxType, this.periodFrom, this.periodTo, this.due, this.origin, this.principal,
				this.bookedOn, Texts.orNull(this.document), Texts.orNull(this.note));
	}

	public UUID getEntry() {
		return this.entry;
	}

	public void setEntry(UUID entry) {
		this.entry = entry;
	}

	public @Nullable String getTaxType() {
		return this.taxType;
	}

	public void setTaxType(@Nullable String taxType) {
		this.taxType = taxType;
	}

	public @Nullable LocalDate getPeriodFrom() {
		return this.periodFrom;
	}

	public void setPeriodFrom(@Nullable LocalDate periodFrom) {
		this.periodFrom = periodFrom;
	}

	public @Nullable LocalDate getPeriodTo() {
		return this.periodTo;
	}

	public void setPeriodTo(@Nullable LocalDate periodTo) {
		this.periodTo = periodTo;
	}

	public @Nullable LocalDate getDue() {
		return this.due;
	}

	public void setDue(@Nullable LocalDate due) {
		this.due = due;
	}

	public @Nullable ItemOrigin getOrigin() {
		return this.origin;
	}

	public void setOrigin(@Nullable ItemOrigin origin) {
		this.origin = origin;
	}

	public @Nullable BigDecimal getPrincipal() {
		return this.principal;
	}

	public void setPrincipal(@Nullable BigDecimal principal) {
		this.principal = principal;
	}

	public @Nullable LocalDate getBookedOn() {
		return this.bookedOn;
	}

	public void setBookedOn(@Nullable LocalDate bookedOn) {
		this.bookedOn = bookedOn;
	}

	public @Nullable String getDocument() {
		return this.document;
	}

	public void setDocument(@Nullable String document) {
		this.document = document;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

}
