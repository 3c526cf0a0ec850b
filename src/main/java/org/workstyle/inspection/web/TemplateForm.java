package org.workstyle.inspection.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The template an inspection becomes.
 */
class TemplateForm {

	@NotBlank
	@Size(max = 100)
	private @Nullable String name;

	@Min(1)
	@Max(60)
	private @Nullable Integer everyMonths;

	public @Nullable String getName() {
		return this.name;
	}

	public void setName(@Nullable String name) {
		this.name = name;
	}

	public @Nullable Integer getEveryMonths() {
		return this.everyMonths;
	}

	public void setEveryMonths(@Nullable Integer everyMonths) {
		this.everyMonths = everyMonths;
	}

}
