package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.inspection.FindingCategory;
import org.workstyle.inspection.FindingDetails;
import org.workstyle.inspection.FindingFacts;
import org.workstyle.inspection.Seriousness;

/**
 * A finding as it is typed.
 */
class FindingForm {

	@NotBlank
	@Size(max = 2000)
	private @Nullable String problem;

	@NotNull
	private @Nullable FindingCategory category;

	@NotNull
	private @Nullable Seriousness seriousness;

	private @Nullable UUID leader;

	private @Nullable UUID person;

	@NotNull
	private @Nullable LocalDate deadline;

	@Size(max = 500)
	private @Nullable String remark;

	@Size(max = 200)
	private @Nullable String reason;

	private @Nullable Long version;

	static FindingForm from(FindingDetails finding) {
		FindingForm form = new FindingForm();
		form.setProblem(finding.row().problem());
		form.setCategory(finding.row().category());
		form.setSeriousness(finding.row().seriousness());
		form.setLeader((finding.leader() != null) ? UUID.fromString(finding.leader()) : null);
		form.setPerson((finding.person() != null) ? UUID.fromString(finding.person()) : null);
		form.setDeadline(finding.row().deadline());
		form.setRemark(finding.row().remark());
		form.setVersion(finding.version());
		return form;
	}

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	FindingFacts facts() {
		if (this.problem == null || this.category == null || this.seriousness == null || this.deadline == null) {
			throw new IllegalStateException("Not complete");
		}
		return new FindingFacts(this.problem, this.category, this.seriousness,
				(this.leader != null) ? new PersonId(this.leader) : null,
				(this.person != null) ? new PersonId(this.person) : null, this.deadline, this.remark);
	}

	public @Nullable String getProblem() {
		return this.problem;
	}

	public void setProblem(@Nullable String problem) {
		this.problem = problem;
	}

	public @Nullable FindingCategory getCategory() {
		return this.category;
	}

	public void setCategory(@Nullable FindingCategory category) {
		this.category = category;
	}

	public @Nullable Seriousness getSeriousness() {
		return this.seriousness;
	}

	public void setSeriousness(@Nullable Seriousness seriousness) {
		this.seriousness = seriousness;
	}

	public @Nullable UUID getLeader() {
		return this.leader;
	}

	public void setLeader(@Nullable UUID leader) {
		this.leader = leader;
	}

	public @Nullable UUID getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable UUID person) {
		this.person = person;
	}

	public @Nullable LocalDate getDeadline() {
		return this.deadline;
	}

	public void setDeadline(@Nullable LocalDate deadline) {
		this.deadline = deadline;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public void setRemark(@Nullable String remark) {
		this.remark = remark;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
