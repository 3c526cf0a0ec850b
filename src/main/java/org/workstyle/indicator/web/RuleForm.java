package org.workstyle.indicator.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.indicator.Comparison;

/**
 * A validation rule, as it is typed.
 */
class RuleForm {

	@NotBlank
	@Size(max = 200)
	private String leftSide = "";

	@NotNull
	private @Nullable Comparison comparison = Comparison.LE;

	@NotBlank
	@Size(max = 200)
	private String rightSide = "";

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	public String getLeftSide() {
		return this.leftSide;
	}

	public void setLeftSide(String leftSide) {
		this.leftSide = leftSide;
	}

	public @Nullable Comparison getComparison() {
		return this.comparison;
	}

	public void setComparison(@Nullable Comparison comparison) {
		this.comparison = comparison;
	}

	public String getRightSide() {
		return this.rightSide;
	}

	public void setRightSide(String rightSide) {
		this.rightSide = rightSide;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
