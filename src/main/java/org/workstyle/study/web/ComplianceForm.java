package org.workstyle.study.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.UnitType;
import org.workstyle.study.ComplianceFilter;
import org.workstyle.study.StudyKind;

/**
 * The filters of the compliance matrix, as they stand in its address.
 */
class ComplianceForm {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private @Nullable Integer year;

	private @Nullable UnitType type;

	private @Nullable StudyKind kind;

	/**
	 * Fills in this year where none, or none of this age, was given.
	 */
	ComplianceFilter toFilter(LocalDate today) {
		if (this.year == null || this.year < FIRST_YEAR || this.year > LAST_YEAR) {
			this.year = today.getYear();
		}
		return new ComplianceFilter(this.year, this.type, this.kind);
	}

	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("year", this.year);
		if (this.type != null) {
			address.queryParam("type", this.type);
		}
		if (this.kind != null) {
			address.queryParam("kind", this.kind);
		}
		return address.build().toUriString();
	}

	public @Nullable Integer getYear() {
		return this.year;
	}

	public void setYear(@Nullable Integer year) {
		this.year = year;
	}

	public @Nullable UnitType getType() {
		return this.type;
	}

	public void setType(@Nullable UnitType type) {
		this.type = type;
	}

	public @Nullable StudyKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable StudyKind kind) {
		this.kind = kind;
	}

}
