package org.workstyle.account.web;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.PartyStanding;
import org.workstyle.account.PeopleFilter;
import org.workstyle.account.UnitId;

/**
 * The filters of the staff list, as they stand in its address.
 */
class PeopleFilterForm {

	private @Nullable UUID unit;

	private @Nullable UUID group;

	private @Nullable PartyStanding standing;

	private boolean left;

	private @Nullable String text;

	PeopleFilter toFilter() {
		return new PeopleFilter((this.unit != null) ? new UnitId(this.unit) : null,
				(this.group != null) ? new UnitId(this.group) : null, this.standing, this.left, this.text);
	}

	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "unit", this.unit);
		add(address, "group", this.group);
		add(address, "standing", this.standing);
		add(address, "left", this.left ? "true" : null);
		add(address, "text", this.text);
		return address.encode().build().toUriString();
	}

	boolean isFiltering() {
		return !address("").isEmpty();
	}

	static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null && !value.toString().isEmpty()) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable UUID getGroup() {
		return this.group;
	}

	public void setGroup(@Nullable UUID group) {
		this.group = group;
	}

	public @Nullable PartyStanding getStanding() {
		return this.standing;
	}

	public void setStanding(@Nullable PartyStanding standing) {
		this.standing = standing;
	}

	public boolean isLeft() {
		return this.left;
	}

	public void setLeft(boolean left) {
		this.left = left;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

}
