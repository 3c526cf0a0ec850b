package org.workstyle.taxpayer.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.Industry;
import org.workstyle.taxpayer.TaxpayerFacts;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * A taxpayer as it is typed. The code is taken as it was typed, so that blanks in it are
 * told and not dropped.
 */
class TaxpayerForm {

	@NotBlank
	private @Nullable String creditCode;

	@NotBlank
	@Size(max = 200)
	private @Nullable String name;

	@NotNull
	private @Nullable TaxpayerKind kind;

	@NotNull
	private @Nullable Industry industry;

	@NotNull
	private @Nullable LocalDate registeredOn;

	@Size(max = 200)
	private @Nullable String address;

	private @Nullable UUID unit;

	private @Nullable UUID officer;

	private @Nullable Long version;

	static TaxpayerForm from(TaxpayerSummary taxpayer) {
		TaxpayerForm form = new TaxpayerForm();
		form.setCreditCode(taxpayer.creditCode());
		form.setName(taxpayer.name());
		form.setKind(taxpayer.kind());
		form.setIndustry(taxpayer.industry());
		form.setRegisteredOn(taxpayer.registeredOn());
		form.setAddress(taxpayer.address());
		form.setVersion(taxpayer.version());
		return form;
	}

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	TaxpayerFacts facts(CreditCode code) {
		if (this.name == null || this.kind == null || this.industry == null || this.registeredOn == null) {
			throw new IllegalStateException("Not complete");
		}
		String place = (this.address != null && !this.address.isBlank()) ? this.address : null;
		return new TaxpayerFacts(code, this.name, this.kind, this.industry, this.registeredOn, place);
	}

	public @Nullable String getCreditCode() {
		return this.creditCode;
	}

	public void setCreditCode(@Nullable String creditCode) {
		this.creditCode = creditCode;
	}

	public @Nullable String getName() {
		return this.name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public @Nullable TaxpayerKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable TaxpayerKind kind) {
		this.kind = kind;
	}

	public @Nullable Industry getIndustry() {
		return this.industry;
	}

	public void setIndustry(@Nullable Industry industry) {
		this.industry = industry;
	}

	public @Nullable LocalDate getRegisteredOn() {
		return this.registeredOn;
	}

	public void setRegisteredOn(@Nullable LocalDate registeredOn) {
		this.registeredOn = registeredOn;
	}

	public @Nullable String getAddress() {
		return this.address;
	}

	public void setAddress(@Nullable String address) {
		this.address = address;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable UUID getOfficer() {
		return this.officer;
	}

	public void setOfficer(@Nullable UUID officer) {
		this.officer = officer;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
