package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.inspection.InspectionDetails;
import org.workstyle.inspection.InspectionFacts;
import org.workstyle.inspection.InspectionTheme;

/**
 * An inspection as it is typed.
 */
class InspectionForm {

	@NotNull
	private @Nullable InspectionTheme theme;

	@NotBlank
	@Size(max = 200)
	private @Nullable String title;

	@Size(max = 1000)
	private @Nullable String purpose;

	@NotNull
	private @Nullable LocalDate startsOn;

	@NotNull
	private @Nullable LocalDate endsOn;

	@NotEmpty
	private List<UUID> units = new ArrayList<>();

	private @Nullable Long version;

	static InspectionForm from(InspectionDetails inspection) {
		InspectionForm form = new InspectionForm();
		form.setTheme(inspection.theme());
		form.setTitle(inspection.title());
		form.setPurpose(inspection.purpose());
		form.setStartsOn(inspection.startsOn());
		form.setEndsOn(inspection.endsOn());
		form.setUnits(inspection.units().stream().map((unit) -> UUID.fromString(unit.value())).toList());
		form.setVersion(inspection.version());
		return form;
	}

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	InspectionFacts facts() {
		if (this.theme == null || this.title == null || this.startsOn == null || this.endsOn == null) {
			throw new IllegalStateException("Not complete");
		}
		return new InspectionFacts(this.theme, this.title, this.purpose, this.startsOn, this.endsOn,
				this.units.stream().map(UnitId::new).collect(Collectors.toSet()));
	}

	public @Nullable InspectionTheme getTheme() {
		return this.theme;
	}

	public void setTheme(@Nullable InspectionTheme theme) {
		this.theme = theme;
	}

	public @Nullable String getTitle() {
		return this.title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
	}

	public @Nullable String getPurpose() {
		return this.purpose;
	}

	public void setPurpose(@Nullable String purpose) {
		this.purpose = purpose;
	}

	public @Nullable LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(@Nullable LocalDate startsOn) {
		this.startsOn = startsOn;
	}

	public @Nullable LocalDate getEndsOn() {
		return this.endsOn;
	}

	public void setEndsOn(@Nullable LocalDate endsOn) {
		this.endsOn = endsOn;
	}

	public List<UUID> getUnits() {
		return this.units;
	}

	public void setUnits(List<UUID> units) {
		this.units = units;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
