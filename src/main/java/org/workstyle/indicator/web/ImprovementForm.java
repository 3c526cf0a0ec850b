package org.workstyle.indicator.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.CauseKind;
import org.workstyle.indicator.Improvement;
import org.workstyle.indicator.ImprovementFacts;
import org.workstyle.indicator.ImprovementId;
import org.workstyle.indicator.IndicatorId;

import static java.util.Objects.requireNonNull;

/**
 * What a unit means to do about an indicator, as it is typed.
 */
class ImprovementForm {

	@NotNull
	private @Nullable UUID indicator;

	@NotNull
	private @Nullable UUID unit;

	@NotBlank
	@Size(max = 1000)
	private String problem = "";

	@NotNull
	private @Nullable CauseKind causeKind;

	@NotBlank
	@Size(max = 1000)
	private String cause = "";

	@NotBlank
	@Size(max = 2000)
	private String measure = "";

	@NotNull
	private @Nullable UUID owner;

	@NotNull
	private @Nullable LocalDate dueOn;

	private @Nullable UUID takenFrom;

	/**
	 * Takes over cause and measure of a model.
	 */
	void takeOver(Improvement model) {
		this.causeKind = model.facts().causeKind();
		this.cause = model.facts().cause();
		this.measure = model.facts().measure();
		this.takenFrom = model.id().value();
	}

	ImprovementFacts facts() {
		return new ImprovementFacts(new IndicatorId(requireNonNull(this.indicator)),
				new UnitId(requireNonNull(this.unit)), this.problem, requireNonNull(this.causeKind), this.cause,
				this.measure, new PersonId(requireNonNull(this.owner)), requireNonNull(this.dueOn),
				(this.takenFrom != null) ? new ImprovementId(this.takenFrom) : null);
	}

	public @Nullable UUID getIndicator() {
		return this.indicator;
	}

	public void setIndicator(@Nullable UUID indicator) {
		this.indicator = indicator;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public String getProblem() {
		return this.problem;
	}

	public void setProblem(String problem) {
		this.problem = problem;
	}

	public @Nullable CauseKind getCauseKind() {
		return this.causeKind;
	}

	public void setCauseKind(@Nullable CauseKind causeKind) {
		this.causeKind = causeKind;
	}

	public String getCause() {
		return this.cause;
	}

	public void setCause(String cause) {
		this.cause = cause;
	}

	public String getMeasure() {
		return this.measure;
	}

	public void setMeasure(String measure) {
		this.measure = measure;
	}

	public @Nullable UUID getOwner() {
		return this.owner;
	}

	public void setOwner(@Nullable UUID owner) {
		this.owner = owner;
	}

	public @Nullable LocalDate getDueOn() {
		return this.dueOn;
	}

	public void setDueOn(@Nullable LocalDate dueOn) {
		this.dueOn = dueOn;
	}

	public @Nullable UUID getTakenFrom() {
		return this.takenFrom;
	}

	public void setTakenFrom(@Nullable UUID takenFrom) {
		this.takenFrom = takenFrom;
	}

}
