package org.workstyle.study.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.SourcedForm;
import org.workstyle.study.StudyHours;
import org.workstyle.study.StudyRecord;

import static java.util.Objects.requireNonNull;

/**
 * A change of the yearly hours as it is typed.
 */
class HoursForm extends SourcedForm {

	@NotNull
	@DecimalMin("0.5")
	@DecimalMax("1000")
	@Digits(integer = 4, fraction = 1)
	private @Nullable BigDecimal hours;

	@NotNull
	private @Nullable LocalDate from;

	static HoursForm from(StudyHours current) {
		HoursForm form = new HoursForm();
		form.hours = current.asked().hours();
		form.setSource(current.asked().source());
		form.setAssumed(current.asked().assumed());
		form.setVersion(current.version());
		return form;
	}

	StudyRecord.AskedHours asked() {
		return new StudyRecord.AskedHours(requireNonNull(this.hours), getSource(), isAssumed());
	}

	public @Nullable BigDecimal getHours() {
		return this.hours;
	}

	public void setHours(@Nullable BigDecimal hours) {
		this.hours = hours;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

}
