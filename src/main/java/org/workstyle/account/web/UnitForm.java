package org.workstyle.account.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.Unit;

/**
 * Corrections of a unit, as they are typed.
 */
class UnitForm {

	@NotBlank
	@Size(max = 100)
	private String name = "";

	@NotBlank
	@Size(max = 30)
	private String shortName = "";

	@NotNull
	@Min(0)
	@Max(100_000)
	private @Nullable Integer position = 0;

	private @Nullable Long version;

	static UnitForm from(Unit unit) {
		UnitForm form = new UnitForm();
		form.name = unit.name();
		form.shortName = unit.shortName();
		form.position = unit.position();
		form.version = unit.version();
		return form;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getShortName() {
		return this.shortName;
	}

	public void setShortName(String shortName) {
		this.shortName = shortName;
	}

	public @Nullable Integer getPosition() {
		return this.position;
	}

	public void setPosition(@Nullable Integer position) {
		this.position = position;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
