package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.inspection.FindingFilter;
import org.workstyle.inspection.FindingState;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionTheme;
import org.workstyle.inspection.Seriousness;
import org.workstyle.inspection.Timeliness;

/**
 * The filters of the ledger of findings, as they stand in its address.
 */
class FindingFilterForm {

	private @Nullable UUID unit;

	private @Nullable InspectionTheme theme;

	private @Nullable UUID inspection;

	private @Nullable FindingState state;

	private @Nullable Seriousness seriousness;

	private @Nullable LocalDate foundFrom;

	private @Nullable LocalDate foundTo;

	private @Nullable LocalDate dueFrom;

	private @Nullable LocalDate dueTo;

	private @Nullable Timeliness timeliness;

	private boolean repeated;

	private boolean counted;

	private @Nullable String text;

	FindingFilter toFilter() {
		return new FindingFilter((this.unit != null) ? new UnitId(this.unit) : null, this.theme,
				(this.inspection != null) ? new InspectionId(this.inspection) : null, this.state, this.seriousness,
				this.foundFrom, this.foundTo, this.dueFrom, this.dueTo, this.timeliness, this.repeated, this.counted,
				this.text);
	}

	ListAddress address() {
		return ListAddress.of("unit", this.unit, "theme", this.theme, "inspection", this.inspection, "state",
				this.state, "seriousness", this.seriousness, "foundFrom", this.foundFrom, "foundTo", this.foundTo,
				"dueFrom", this.dueFrom, "dueTo", this.dueTo, "timeliness", this.timeliness, "repeated", this.repeated,
				"counted", this.counted, "text", this.text);
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

	public @Nullable UUID getInspection() {
		return this.inspection;
	}

	public void setInspection(@Nullable UUID inspection) {
		this.inspection = inspection;
	}

	public @Nullable FindingState getState() {
		return this.state;
	}

	public void setState(@Nullable FindingState state) {
		this.state = state;
	}

	public @Nullable Seriousness getSeriousness() {
		return this.seriousness;
	}

	public void setSeriousness(@Nullable Seriousness seriousness) {
		this.seriousness = seriousness;
	}

	public @Nullable LocalDate getFoundFrom() {
		return this.foundFrom;
	}

	public void setFoundFrom(@Nullable LocalDate foundFrom) {
		this.foundFrom = foundFrom;
	}

	public @Nullable LocalDate getFoundTo() {
		return this.foundTo;
	}

	public void setFoundTo(@Nullable LocalDate foundTo) {
		this.foundTo = foundTo;
	}

	public @Nullable LocalDate getDueFrom() {
		return this.dueFrom;
	}

	public void setDueFrom(@Nullable LocalDate dueFrom) {
		this.dueFrom = dueFrom;
	}

	public @Nullable LocalDate getDueTo() {
		return this.dueTo;
	}

	public void setDueTo(@Nullable LocalDate dueTo) {
		this.dueTo = dueTo;
	}

	public @Nullable Timeliness getTimeliness() {
		return this.timeliness;
	}

	public void setTimeliness(@Nullable Timeliness timeliness) {
		this.timeliness = timeliness;
	}

	public boolean isRepeated() {
		return this.repeated;
	}

	public void setRepeated(boolean repeated) {
		this.repeated = repeated;
	}

	public boolean isCounted() {
		return this.counted;
	}

	public void setCounted(boolean counted) {
		this.counted = counted;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

}
