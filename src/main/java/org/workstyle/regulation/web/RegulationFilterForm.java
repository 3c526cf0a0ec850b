package org.workstyle.regulation.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.UnitId;
import org.workstyle.regulation.RegulationCategory;
import org.workstyle.regulation.RegulationFilter;
import org.workstyle.regulation.RegulationKind;
import org.workstyle.regulation.RegulationStatus;

/**
 * The filters of the register, as they stand in its address.
 */
class RegulationFilterForm {

	private @Nullable RegulationStatus status;

	private @Nullable UUID owner;

	private @Nullable RegulationCategory category;

	private @Nullable RegulationKind kind;

	private boolean due;

	private @Nullable String text;

	private @Nullable LocalDate on;

	RegulationFilter toFilter(LocalDate today) {
		return new RegulationFilter(this.status, (this.owner != null) ? new UnitId(this.owner) : null, this.category,
				this.kind, this.due, this.text, (this.on != null) ? this.on : today);
	}

	/**
	 * Returns the address of a page with these filters.
	 */
	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "status", this.status);
		add(address, "owner", this.owner);
		add(address, "category", this.category);
		add(address, "kind", this.kind);
		add(address, "due", this.due ? "true" : null);
		add(address, "text", this.text);
		add(address, "on", this.on);
		return address.encode().build().toUriString();
	}

	boolean isFiltering() {
		return this.status != null || this.owner != null || this.category != null || this.kind != null || this.due
				|| this.on != null || (this.text != null && !this.text.isEmpty());
	}

	static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null && !value.toString().isEmpty()) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

	public @Nullable RegulationStatus getStatus() {
		return this.status;
	}

	public void setStatus(@Nullable RegulationStatus status) {
		this.status = status;
	}

	public @Nullable UUID getOwner() {
		return this.owner;
	}

	public void setOwner(@Nullable UUID owner) {
		this.owner = owner;
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

	public boolean isDue() {
		return this.due;
	}

	public void setDue(boolean due) {
		this.due = due;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

	public @Nullable LocalDate getOn() {
		return this.on;
	}

	public void setOn(@Nullable LocalDate on) {
		this.on = on;
	}

}
