package org.workstyle.indicator.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.ElementFacts;
import org.workstyle.indicator.ElementSource;
import org.workstyle.indicator.Measure;
import org.workstyle.indicator.OverMonths;
import org.workstyle.indicator.OverUnits;
import org.workstyle.indicator.Periodicity;
import org.workstyle.shared.ReasonedForm;

import static java.util.Objects.requireNonNull;

/**
 * A data element, as it is typed.
 */
class ElementForm extends ReasonedForm {

	@NotBlank
	@Pattern(regexp = "|[a-z][a-z0-9_]{1,39}")
	private String code = "";

	@NotBlank
	@Size(max = 60)
	private String nameZh = "";

	@NotBlank
	@Size(max = 120)
	private String nameEn = "";

	@NotNull
	private @Nullable Measure measure;

	@NotNull
	private @Nullable Periodicity periodicity;

	@NotNull
	private @Nullable OverMonths overMonths;

	@NotNull
	private @Nullable OverUnits overUnits = OverUnits.SUM;

	@NotNull
	private @Nullable ElementSource source;

	private @Nullable UUID responsible;

	@Size(max = 500)
	private String note = "";

	static ElementForm from(DataElement element) {
		ElementFacts facts = element.facts();
		ElementForm form = new ElementForm();
		form.code = facts.code();
		form.nameZh = facts.nameZh();
		form.nameEn = facts.nameEn();
		form.measure = facts.measure();
		form.periodicity = facts.periodicity();
		form.overMonths = facts.overMonths();
		form.overUnits = facts.overUnits();
		form.source = facts.source();
		UnitId unit = facts.responsible();
		form.responsible = (unit != null) ? unit.value() : null;
		form.note = facts.note();
		form.setVersion(element.version());
		return form;
	}

	ElementFacts facts() {
		return new ElementFacts(this.code, this.nameZh, this.nameEn, requireNonNull(this.measure),
				requireNonNull(this.periodicity), requireNonNull(this.overMonths), requireNonNull(this.overUnits),
				requireNonNull(this.source), (this.responsible != null) ? new UnitId(this.responsible) : null,
				this.note);
	}

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

	public String getNameZh() {
		return this.nameZh;
	}

	public void setNameZh(String nameZh) {
		this.nameZh = nameZh;
	}

	public String getNameEn() {
		return this.nameEn;
	}

	public void setNameEn(String nameEn) {
		this.nameEn = nameEn;
	}

	public @Nullable Measure getMeasure() {
		return this.measure;
	}

	public void setMeasure(@Nullable Measure measure) {
		this.measure = measure;
	}

	public @Nullable Periodicity getPeriodicity() {
		return this.periodicity;
	}

	public void setPeriodicity(@Nullable Periodicity periodicity) {
		this.periodicity = periodicity;
	}

	public @Nullable OverMonths getOverMonths() {
		return this.overMonths;
	}

	public void setOverMonths(@Nullable OverMonths overMonths) {
		this.overMonths = overMonths;
	}

	public @Nullable OverUnits getOverUnits() {
		return this.overUnits;
	}

	public void setOverUnits(@Nullable OverUnits overUnits) {
		this.overUnits = overUnits;
	}

	public @Nullable ElementSource getSource() {
		return this.source;
	}

	public void setSource(@Nullable ElementSource source) {
		this.source = source;
	}

	public @Nullable UUID getResponsible() {
		return this.responsible;
	}

	public void setResponsible(@Nullable UUID responsible) {
		this.responsible = responsible;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

}
