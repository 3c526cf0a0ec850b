package org.workstyle.taxpayer.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.Industry;
import org.workstyle.taxpayer.TaxpayerFilter;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerState;

/**
 * The filters of the register, as they stand in its address.
 */
class TaxpayerFilterForm {

	private @Nullable UUID unit;

	private @Nullable UUID officer;

	private @Nullable TaxpayerState state;

	private @Nullable CreditGrade grade;

	private @Nullable TaxpayerKind kind;

	private @Nullable Industry industry;

	private @Nullable String text;

	TaxpayerFilter toFilter() {
		return new TaxpayerFilter((this.unit != null) ? new UnitId(this.unit) : null,
				(this.officer != null) ? new PersonId(this.officer) : null, this.state, this.grade, this.kind,
				this.industry, this.text);
	}

	ListAddress address() {
		return ListAddress.of("unit", this.unit, "officer", this.officer, "state", this.state, "grade", this.grade,
				"kind", this.kind, "industry", this.industry, "text", this.text);
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

	public @Nullable TaxpayerState getState() {
		return this.state;
	}

	public void setState(@Nullable TaxpayerState state) {
		this.state = state;
	}

	public @Nullable CreditGrade getGrade() {
		return this.grade;
	}

	public void setGrade(@Nullable CreditGrade grade) {
		this.grade = grade;
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

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

}
