package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.AdjustmentFacts;

import static java.util.Objects.requireNonNull;

/**
 * A proposed adjustment as typed.
 */
class AdjustmentForm extends ReasonForm {

	@NotNull
	private @Nullable Integer year;

	@Min(1)
	@Max(4)
	private @Nullable Integer quarter;

	@NotNull
	private @Nullable UUID unit;

	@NotNull
	@Digits(integer = 3, fraction = 2)
	private @Nullable BigDecimal points;

	@NotBlank
	@Size(max = 500)
	private String evidence = "";

	AdjustmentFacts facts() {
		return new AdjustmentFacts(requireNonNull(this.year), this.quarter, new UnitId(requireNonNull(this.unit)),
				requireNonNull(this.points), getReason(), this.evidence);
	}

	public @Nullable Integer getYear() {
		return this.year;
	}

	public void setYear(@Nullable Integer year) {
		this.year = year;
	}

	public @Nullable Integer getQuarter() {
		return this.quarter;
	}

	public void setQuarter(@Nullable Integer quarter) {
		this.quarter = quarter;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable BigDecimal getPoints() {
		return this.points;
	}

	public void setPoints(@Nullable BigDecimal points) {
		this.points = points;
	}

	public String getEvidence() {
		return this.evidence;
	}

	public void setEvidence(String evidence) {
		this.evidence = evidence;
	}

}
