package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.UnitId;
import org.workstyle.study.ReflectionFilter;
import org.workstyle.study.StudyKind;

/**
 * The filters of the list of reflections, as they stand in its address.
 */
class ReflectionFilterForm {

	private @Nullable UUID unit;

	private @Nullable StudyKind kind;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private @Nullable String person;

	private @Nullable Boolean commented;

	ReflectionFilter toFilter() {
		String name = (this.person != null && !this.person.isBlank()) ? this.person : null;
		return new ReflectionFilter((this.unit != null) ? new UnitId(this.unit) : null, this.kind, this.from, this.to,
				name, this.commented, null);
	}

	String address(String path) {
		Map<String, Object> values = values();
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

	boolean isFiltering() {
		return !toFilter().equals(ReflectionFilter.NONE);
	}

	/**
	 * Returns what was chosen, by the names in the address.
	 */
	Map<String, Object> values() {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "unit", this.unit);
		put(values, "kind", this.kind);
		put(values, "from", this.from);
		put(values, "to", this.to);
		put(values, "person", this.person);
		put(values, "commented", this.commented);
		return values;
	}

	private static void put(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			values.put(name, value);
		}
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable StudyKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable StudyKind kind) {
		this.kind = kind;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return this.to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

	public @Nullable String getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable String person) {
		this.person = person;
	}

	public @Nullable Boolean getCommented() {
		return this.commented;
	}

	public void setCommented(@Nullable Boolean commented) {
		this.commented = commented;
	}

}
