package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.NewUnit;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;

import static java.util.Objects.requireNonNull;

/**
 * A unit or group to found, as it is typed.
 */
class NewUnitForm {

	@NotBlank
	@Size(max = 30)
	@Pattern(regexp = "[A-Za-z0-9_-]*")
	private String code = "";

	@NotBlank
	@Size(max = 100)
	private String name = "";

	@NotBlank
	@Size(max = 30)
	private String shortName = "";

	@NotNull
	private @Nullable UnitType type;

	@NotNull
	@Min(0)
	@Max(100_000)
	private @Nullable Integer position = 0;

	@NotNull
	private @Nullable LocalDate foundedOn;

	private @Nullable UUID parent;

	NewUnit toUnit() {
		return new NewUnit(this.code, this.name, this.shortName, requireNonNull(this.type),
				requireNonNull(this.position), requireNonNull(this.foundedOn),
				(this.parent != null) ? new UnitId(this.parent) : null);
	}

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
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

	public @Nullable UnitType getType() {
		return this.type;
	}

	public void setType(@Nullable UnitType type) {
		this.type = type;
	}

	public @Nullable Integer getPosition() {
		return this.position;
	}

	public void setPosition(@Nullable Integer position) {
		this.position = position;
	}

	public @Nullable LocalDate getFoundedOn() {
		return this.foundedOn;
	}

	public void setFoundedOn(@Nullable LocalDate foundedOn) {
		this.foundedOn = foundedOn;
	}

	public @Nullable UUID getParent() {
		return this.parent;
	}

	public void setParent(@Nullable UUID parent) {
		this.parent = parent;
	}

}
