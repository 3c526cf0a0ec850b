package org.workstyle.regulation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The publication of a revision as it is typed.
 */
class PublicationForm {

	@NotBlank
	@Size(max = 60)
	private @Nullable String documentNumber;

	@NotNull
	private @Nullable LocalDate effectiveOn;

	@Size(max = 120)
	private @Nullable String meeting;

	private List<UUID> units = new ArrayList<>();

	@NotNull
	private @Nullable LocalDate readBy;

	public @Nullable String getDocumentNumber() {
		return this.documentNumber;
	}

	public void setDocumentNumber(@Nullable String documentNumber) {
		this.documentNumber = documentNumber;
	}

	public @Nullable LocalDate getEffectiveOn() {
		return this.effectiveOn;
	}

	public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
		this.effectiveOn = effectiveOn;
	}

	public @Nullable String getMeeting() {
		return this.meeting;
	}

	public void setMeeting(@Nullable String meeting) {
		this.meeting = meeting;
	}

	public List<UUID> getUnits() {
		return this.units;
	}

	public void setUnits(List<UUID> units) {
		this.units = units;
	}

	public @Nullable LocalDate getReadBy() {
		return this.readBy;
	}

	public void setReadBy(@Nullable LocalDate readBy) {
		this.readBy = readBy;
	}

}
