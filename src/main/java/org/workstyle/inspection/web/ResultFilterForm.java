package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.InspectionTheme;
import org.workstyle.inspection.ResultFilter;
import org.workstyle.regulation.RegulationId;

/**
 * The filters of the list of results, as they stand in its address.
 */
class ResultFilterForm {

	private @Nullable UUID unit;

	private @Nullable InspectionTheme theme;

	private @Nullable UUID regulation;

	private @Nullable CheckOutcome outcome;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private boolean counted;

	ResultFilter toFilter() {
		return new ResultFilter((this.unit != null) ? new UnitId(this.unit) : null, this.theme,
				(this.regulation != null) ? new RegulationId(this.regulation) : null, this.outcome, this.from, this.to,
				this.counted);
	}

	ListAddress address() {
		return ListAddress.of("unit", this.unit, "theme", this.theme, "regulation", this.regulation, "outcome",
				this.outcome, "from", this.from, "to", this.to, "counted", this.counted);
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable InspectionTheme getTheme() {
		return this.theme;
	}

	public void setTheme(@Nullable InspectionTheme theme) {
		this.theme = theme;
	}

	public @Nullable UUID getRegulation() {
		return this.regulation;
	}

	public void setRegulation(@Nullable UUID regulation) {
		this.regulation = regulation;
	}

	public @Nullable CheckOutcome getOutcome() {
		return this.outcome;
	}

	public void setOutcome(@Nullable CheckOutcome outcome) {
		this.outcome = outcome;
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

	public boolean isCounted() {
		return this.counted;
	}

	public void setCounted(boolean counted) {
		this.counted = counted;
	}

}
