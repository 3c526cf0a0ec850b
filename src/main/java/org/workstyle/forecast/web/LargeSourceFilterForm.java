package org.workstyle.forecast.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.UnitId;
import org.workstyle.forecast.LargeSourceFilter;
import org.workstyle.forecast.LargeSourceState;

/**
 * The filters of the list of large sources, as they stand in its address.
 */
class LargeSourceFilterForm {

	private @Nullable UUID unit;

	private @Nullable String tax;

	private @Nullable LargeSourceState state;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private @Nullable String text;

	LargeSourceFilter toFilter() {
		return new LargeSourceFilter((this.unit != null) ? new UnitId(this.unit) : null, blankless(this.tax),
				this.state, this.from, this.to, blankless(this.text));
	}

	/**
	 * Returns what was chosen, by the names in the address.
	 */
	Map<String, String> chosen() {
		Map<String, String> chosen = new TreeMap<>();
		put(chosen, "unit", this.unit);
		put(chosen, "tax", blankless(this.tax));
		put(chosen, "state", this.state);
		put(chosen, "from", this.from);
		put(chosen, "to", this.to);
		put(chosen, "text", blankless(this.text));
		return chosen;
	}

	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		chosen().keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(chosen()).toUriString();
	}

	private static void put(Map<String, String> chosen, String name, @Nullable Object value) {
		if (value != null) {
			chosen.put(name, value.toString());
		}
	}

	private static @Nullable String blankless(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable String getTax() {
		return this.tax;
	}

	public void setTax(@Nullable String tax) {
		this.tax = tax;
	}

	public @Nullable LargeSourceState getState() {
		return this.state;
	}

	public void setState(@Nullable LargeSourceState state) {
		this.state = state;
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

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

}
