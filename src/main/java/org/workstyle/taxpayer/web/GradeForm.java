package org.workstyle.taxpayer.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.ReasonedForm;
import org.workstyle.taxpayer.CreditGrade;

/**
 * The credit grade of a year.
 */
class GradeForm extends ReasonedForm {

	@NotNull
	private @Nullable CreditGrade grade;

	@NotNull
	@Min(2014)
	@Max(2999)
	private @Nullable Integer year;

	@NotNull
	private @Nullable LocalDate gradedOn;

	public @Nullable CreditGrade getGrade() {
		return this.grade;
	}

	public void setGrade(@Nullable CreditGrade grade) {
		this.grade = grade;
	}

	public @Nullable Integer getYear() {
		return this.year;
	}

	public void setYear(@Nullable Integer year) {
		this.year = year;
	}

	public @Nullable LocalDate getGradedOn() {
		return this.gradedOn;
	}

	public void setGradedOn(@Nullable LocalDate gradedOn) {
		this.gradedOn = gradedOn;
	}

}
