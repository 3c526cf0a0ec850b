package org.workstyle.forecast.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.forecast.LargeSourceFacts;
import org.workstyle.forecast.LargeSourceSummary;
import org.workstyle.shared.TimeOrderedIds;
import org.workstyle.taxpayer.TaxpayerId;

import static java.util.Objects.requireNonNull;

/**
 * A large source as it is typed.
 */
class LargeSourceForm {

	private UUID entryKey = TimeOrderedIds.next();

	private @Nullable Long version;

	@NotNull
	private @Nullable UUID unit;

	@Size(max = 18)
	private String creditCode = "";

	@Size(max = 100)
	private String name = "";

	@NotBlank
	private String tax = "";

	@NotNull
	@Positive
	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal expected;

	@NotNull
	private @Nullable LocalDate expectedOn;

	@Size(max = 500)
	private String note = "";

	@Size(max = 200)
	private String reason = "";

	static LargeSourceForm from(LargeSourceSummary source, String creditCode) {
		LargeSourceForm form = new LargeSourceForm();
		form.version = source.version();
		form.unit = source.unit().value();
		form.creditCode = creditCode;
		form.name = source.name();
		form.tax = source.tax().code();
		form.expected = source.expected();
		form.expectedOn = source.expectedOn();
		form.note = (source.note() != null) ? source.note() : "";
		return form;
	}

	LargeSourceFacts toFacts(@Nullable TaxpayerId taxpayer, String taxpayerName) {
		return new LargeSourceFacts(new UnitId(requireNonNull(this.unit)), taxpayer, taxpayerName, this.tax,
				requireNonNull(this.expected), requireNonNull(this.expectedOn), this.note.isBlank() ? null : this.note);
	}

	public UUID getEntryKey() {
		return this.entryKey;
	}

	public void setEntryKey(UUID entryKey) {
		this.entryKey = entryKey;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public String getCreditCode() {
		return this.creditCode;
	}

	public void setCreditCode(String creditCode) {
		this.creditCode = creditCode;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getTax() {
		return this.tax;
	}

	public void setTax(String tax) {
		this.tax = tax;
	}

	public @Nullable BigDecimal getExpected() {
		return this.expected;
	}

	public void setExpected(@Nullable BigDecimal expected) {
		this.expected = expected;
	}

	public @Nullable LocalDate getExpectedOn() {
		return this.expectedOn;
	}

	public void setExpectedOn(@Nullable LocalDate expectedOn) {
		this.expectedOn = expectedOn;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
