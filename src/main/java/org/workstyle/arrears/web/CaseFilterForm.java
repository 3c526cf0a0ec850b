package org.workstyle.arrears.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.CaseFilter;
import org.workstyle.arrears.RiskLevel;

/**
 * The filters of the list of cases, as they stand in its address.
 */
class CaseFilterForm {

	private @Nullable UUID unit;

	private @Nullable UUID officer;

	private @Nullable ArrearsCategory category;

	private @Nullable RiskLevel risk;

	private @Nullable String tax;

	private boolean owing;

	private @Nullable String text;

	CaseFilter toFilter() {
		return new CaseFilter((this.unit != null) ? new UnitId(this.unit) : null,
				(this.officer != null) ? new PersonId(this.officer) : null, this.category, this.risk, this.tax,
				this.text, this.owing);
	}

	/**
	 * Returns what was chosen, by the names in the address.
	 */
	Map<String, Object> values() {
		Map<String, Object> values = new TreeMap<>();
		put(values, "unit", this.unit);
		put(values, "officer", this.officer);
		put(values, "category", this.category);
		put(values, "risk", this.risk);
		put(values, "tax", this.tax);
		put(values, "owing", this.owing ? true : null);
		put(values, "text", this.text);
		return values;
	}

	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		values().keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values()).toUriString();
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

	public @Nullable UUID getOfficer() {
		return this.officer;
	}

	public void setOfficer(@Nullable UUID officer) {
		this.officer = officer;
	}

	public @Nullable ArrearsCategory getCategory() {
		return this.category;
	}

	public void setCategory(@Nullable ArrearsCategory category) {
		this.category = category;
	}

	public @Nullable RiskLevel getRisk() {
		return this.risk;
	}

	public void setRisk(@Nullable RiskLevel risk) {
		this.risk = risk;
	}

	public @Nullable String getTax() {
		return this.tax;
	}

	public void setTax(@Nullable String tax) {
		this.tax = tax;
	}

	public boolean isOwing() {
		return this.owing;
	}

	public void setOwing(boolean owing) {
		this.owing = owing;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

}
