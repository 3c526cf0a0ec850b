package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.inspection.InspectionFilter;
import org.workstyle.inspection.InspectionStatus;
import org.workstyle.inspection.InspectionTheme;

/**
 * The filters of the list of inspections, as they stand in its address.
 */
class InspectionFilterForm {

	private @Nullable UUID unit;

	private @Nullable InspectionTheme theme;

	private @Nullable InspectionStatus status;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private @Nullable String text;

	private boolean planned;

	InspectionFilter toFilter() {
		return new InspectionFilter((this.unit != null) ? new UnitId(this.unit) : null, this.theme, this.status,
				this.from, this.to, this.text, this.planned);
	}

	ListAddress address() {
		return ListAddress.of("unit", this.unit, "theme", this.theme, "status", this.status, "from", this.from, "to",
				this.to, "text", this.text, "planned", this.planned);
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

	public @Nullable InspectionStatus getStatus() {
		return this.status;
	}

	public void setStatus(@Nullable InspectionStatus status) {
		this.status = status;
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

	public boolean isPlanned() {
		return this.planned;
	}

	public void setPlanned(boolean planned) {
		this.planned = planned;
	}

}
