package org.workstyle.arrears.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.ArrearsCategory;

/**
 * A special category as it is chosen; empty where an item has none any more.
 */
class CategoryForm extends EntryForm {

	private @Nullable ArrearsCategory category;

	@NotNull
	private @Nullable LocalDate from;

	public @Nullable ArrearsCategory getCategory() {
		return this.category;
	}

	public void setCategory(@Nullable ArrearsCategory category) {
		this.category = category;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

}
