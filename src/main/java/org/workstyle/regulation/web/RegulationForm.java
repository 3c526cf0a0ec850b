package org.workstyle.regulation.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.regulation.RegulationCategory;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationFacts;
import org.workstyle.regulation.RegulationKind;

/**
 * What the register says of a regulation, as it is typed.
 */
class RegulationForm {

	@NotBlank
	@Size(max = 120)
	private @Nullable String title;

	@NotNull
	private @Nullable RegulationCategory category;

	@NotNull
	private @Nullable RegulationKind kind;

	@NotNull
	private @Nullable UUID owner;

	@NotNull
	@Min(1)
	@Max(120)
	private @Nullable Integer reviewMonths;

	@Size(max = 500)
	private @Nullable String reason;

	private @Nullable Long version;

	static RegulationForm of(RegulationDetails regulation) {
		RegulationFacts facts = regulation.facts();
		RegulationForm form = new RegulationForm();
		form.setTitle(facts.title());
		form.setCategory(facts.category());
		form.setKind(facts.kind());
		form.setOwner(facts.owner().value());
		form.setReviewMonths(facts.reviewMonths());
		form.setVersion(regulation.version());
		return form;
	}

	/**
	 * Titles are named with book-title marks and kept without.
	 */
	RegulationFacts facts() {
		return new RegulationFacts(Objects.requireNonNull(this.title).replaceAll("[\\u300a\\u300b]", "").strip(),
				Objects.requireNonNull(this.category), Objects.requireNonNull(this.kind),
				new UnitId(Objects.requireNonNull(this.owner)), Objects.requireNonNull(this.reviewMonths));
	}

	public @Nullable String getTitle() {
		return this.title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
	}

	public @Nullable RegulationCategory getCategory() {
		return this.category;
	}

	public void setCategory(@Nullable RegulationCategory category) {
		this.category = category;
	}

	public @Nullable RegulationKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable RegulationKind kind) {
		this.kind = kind;
	}

	public @Nullable UUID getOwner() {
		return this.owner;
	}

	public void setOwner(@Nullable UUID owner) {
		this.owner = owner;
	}

	public @Nullable Integer getReviewMonths() {
		return this.reviewMonths;
	}

	public void setReviewMonths(@Nullable Integer reviewMonths) {
		this.reviewMonths = reviewMonths;
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
