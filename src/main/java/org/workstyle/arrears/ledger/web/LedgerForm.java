package org.workstyle.arrears.ledger.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.ledger.LedgerFilter;
import org.workstyle.arrears.ledger.LedgerGrouping;
import org.workstyle.arrears.ledger.LedgerPeriod;
import org.workstyle.arrears.ledger.LedgerQuestion;

/**
 * What is asked of the ledger, as it stands in its address.
 */
class LedgerForm {

	private @Nullable LocalDate from;

	private @Nullable LocalDate date;

	private LedgerGrouping grouping = LedgerGrouping.UNIT;

	private @Nullable UUID unit;

	private @Nullable String taxType;

	private @Nullable ArrearsCategory category;

	private @Nullable UUID officer;

	/**
	 * Takes the year so far where no days were chosen.
	 * @return whether the days can be used
	 */
	boolean complete(LocalDate today, BindingResult errors) {
		if (errors.hasErrors()) {
			return false;
		}
		if (this.date == null) {
			this.date = today;
		}
		if (this.from == null) {
			this.from = this.date.withDayOfYear(1);
		}
		if (this.from.isAfter(this.date)) {
			errors.rejectValue("from", "arrears-ledger.error.days");
		}
		return !errors.hasErrors();
	}

	LedgerQuestion question() {
		return new LedgerQuestion(period(), this.grouping, filter());
	}

	LedgerPeriod period() {
		if (this.from == null || this.date == null) {
			throw new IllegalStateException("The days are not complete");
		}
		return new LedgerPeriod(this.from, this.date);
	}

	LedgerFilter filter() {
		return new LedgerFilter((this.unit != null) ? new UnitId(this.unit) : null, chosenTax(), this.category,
				(this.officer != null) ? new PersonId(this.officer) : null);
	}

	/**
	 * Returns what was chosen, by the names in the address.
	 */
	Map<String, Object> chosen() {
		Map<String, Object> chosen = new LinkedHashMap<>();
		put(chosen, "from", this.from);
		put(chosen, "date", this.date);
		put(chosen, "grouping", this.grouping);
		put(chosen, "unit", this.unit);
		put(chosen, "taxType", chosenTax());
		put(chosen, "category", this.category);
		put(chosen, "officer", this.officer);
		return chosen;
	}

	String address(String path) {
		return address(path, chosen());
	}

	/**
	 * Returns the address of the cases behind a line.
	 */
	String casesOf(String key) {
		Map<String, Object> chosen = chosen();
		chosen.put(switch (this.grouping) {
			case UNIT -> "unit";
			case TAX_TYPE -> "taxType";
			case CATEGORY -> "category";
			case OFFICER -> "officer";
		}, key);
		return address("/arrears-ledger/cases", chosen);
	}

	boolean isFiltering() {
		return this.unit != null || chosenTax() != null || this.category != null || this.officer != null;
	}

	private static String address(String path, Map<String, Object> chosen) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		chosen.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(chosen).toUriString();
	}

	private static void put(Map<String, Object> chosen, String name, @Nullable Object value) {
		if (value != null) {
			chosen.put(name, value);
		}
	}

	private @Nullable String chosenTax() {
		return (this.taxType != null && !this.taxType.isEmpty()) ? this.taxType : null;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getDate() {
		return this.date;
	}

	public void setDate(@Nullable LocalDate date) {
		this.date = date;
	}

	public LedgerGrouping getGrouping() {
		return this.grouping;
	}

	public void setGrouping(@Nullable LedgerGrouping grouping) {
		this.grouping = (grouping != null) ? grouping : LedgerGrouping.UNIT;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable String getTaxType() {
		return this.taxType;
	}

	public void setTaxType(@Nullable String taxType) {
		this.taxType = taxType;
	}

	public @Nullable ArrearsCategory getCategory() {
		return this.category;
	}

	public void setCategory(@Nullable ArrearsCategory category) {
		this.category = category;
	}

	public @Nullable UUID getOfficer() {
		return this.officer;
	}

	public void setOfficer(@Nullable UUID officer) {
		this.officer = officer;
	}

}
