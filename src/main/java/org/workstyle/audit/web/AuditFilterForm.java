package org.workstyle.audit.web;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.audit.AuditFilter;

/**
 * What the list is limited to, as the address says it.
 */
class AuditFilterForm {

	private @Nullable String event;

	private @Nullable String person;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private @Nullable String subjectType;

	private @Nullable String subjectId;

	AuditFilter toFilter() {
		return new AuditFilter(this.event, this.person, this.from, this.to, this.subjectType, this.subjectId);
	}

	/**
	 * Returns the list's address with this filter, without a cursor.
	 */
	String toUrl() {
		return UriComponentsBuilder.fromPath("/audit")
			.queryParamIfPresent("event", given(this.event))
			.queryParamIfPresent("person", given(this.person))
			.queryParamIfPresent("from", Optional.ofNullable(this.from))
			.queryParamIfPresent("to", Optional.ofNullable(this.to))
			.queryParamIfPresent("subjectType", given(this.subjectType))
			.queryParamIfPresent("subjectId", given(this.subjectId))
			.encode()
			.toUriString();
	}

	private static Optional<String> given(@Nullable String value) {
		return Optional.ofNullable(value).filter((text) -> !text.isEmpty());
	}

	public @Nullable String getEvent() {
		return this.event;
	}

	public void setEvent(@Nullable String event) {
		this.event = event;
	}

	public @Nullable String getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable String person) {
		this.person = person;
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

	public @Nullable String getSubjectType() {
		return this.subjectType;
	}

	public void setSubjectType(@Nullable String subjectType) {
		this.subjectType = subjectType;
	}

	public @Nullable String getSubjectId() {
		return this.subjectId;
	}

	public void setSubjectId(@Nullable String subjectId) {
		this.subjectId = subjectId;
	}

}
