package org.workstyle.study.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A pledge of service as it is typed.
 */
class ServicePledgeForm {

	@NotBlank
	@Size(max = 2000)
	private @Nullable String text;

	@NotNull
	private @Nullable LocalDate pledgedOn;

	@NotNull
	private @Nullable LocalDate reviewDueOn;

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

	public @Nullable LocalDate getPledgedOn() {
		return this.pledgedOn;
	}

	public void setPledgedOn(@Nullable LocalDate pledgedOn) {
		this.pledgedOn = pledgedOn;
	}

	public @Nullable LocalDate getReviewDueOn() {
		return this.reviewDueOn;
	}

	public void setReviewDueOn(@Nullable LocalDate reviewDueOn) {
		this.reviewDueOn = reviewDueOn;
	}

}
