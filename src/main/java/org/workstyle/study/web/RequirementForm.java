package org.workstyle.study.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitType;
import org.workstyle.shared.SourcedForm;
import org.workstyle.study.RequirementFacts;
import org.workstyle.study.RequirementPeriod;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudyRequirement;

import static java.util.Objects.requireNonNull;

/**
 * A requirement, or a change of one, as it is typed.
 */
class RequirementForm extends SourcedForm {

	@NotNull
	private @Nullable StudyKind kind;

	@NotNull
	private @Nullable UnitType hostType;

	@NotNull
	private @Nullable RequirementPeriod period;

	@NotNull
	@Min(1)
	@Max(100)
	private @Nullable Integer minimum;

	@NotNull
	@Min(0)
	@Max(1000)
	private @Nullable Integer minimumMembers = 0;

	@NotNull
	private @Nullable LocalDate from;

	static RequirementForm from(StudyRequirement requirement) {
		RequirementFacts facts = requirement.facts();
		RequirementForm form = new RequirementForm();
		form.kind = facts.kind();
		form.hostType = facts.hostType();
		form.period = facts.period();
		form.minimum = facts.minimum();
		form.minimumMembers = facts.minimumMembers();
		form.setSource(facts.source());
		form.setAssumed(facts.assumed());
		form.setVersion(requirement.version());
		return form;
	}

	RequirementFacts facts() {
		return new RequirementFacts(requireNonNull(this.kind), requireNonNull(this.hostType),
				requireNonNull(this.period), requireNonNull(this.minimum), requireNonNull(this.minimumMembers),
				getSource(), isAssumed());
	}

	public @Nullable StudyKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable StudyKind kind) {
		this.kind = kind;
	}

	public @Nullable UnitType getHostType() {
		return this.hostType;
	}

	public void setHostType(@Nullable UnitType hostType) {
		this.hostType = hostType;
	}

	public @Nullable RequirementPeriod getPeriod() {
		return this.period;
	}

	public void setPeriod(@Nullable RequirementPeriod period) {
		this.period = period;
	}

	public @Nullable Integer getMinimum() {
		return this.minimum;
	}

	public void setMinimum(@Nullable Integer minimum) {
		this.minimum = minimum;
	}

	public @Nullable Integer getMinimumMembers() {
		return this.minimumMembers;
	}

	public void setMinimumMembers(@Nullable Integer minimumMembers) {
		this.minimumMembers = minimumMembers;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

}
