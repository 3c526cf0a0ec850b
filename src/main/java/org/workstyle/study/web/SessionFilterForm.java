package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.UnitId;
import org.workstyle.study.SessionFilter;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudyTier;

/**
 * The filters of the list, as they stand in its address.
 */
class SessionFilterForm {

	private @Nullable UUID host;

	private @Nullable StudyKind kind;

	private @Nullable StudyTier tier;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private @Nullable SessionStatus status;

	private @Nullable String text;

	private @Nullable String order;

	SessionFilter toFilter() {
		return new SessionFilter((this.host != null) ? new UnitId(this.host) : null, this.kind, this.tier, this.from,
				this.to, this.status, this.text, "oldest".equals(this.order));
	}

	/**
	 * Returns the address of a page with these filters.
	 */
	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "host", this.host);
		add(address, "kind", this.kind);
		add(address, "tier", this.tier);
		add(address, "from", this.from);
		add(address, "to", this.to);
		add(address, "status", this.status);
		add(address, "text", this.text);
		add(address, "order", this.order);
		return address.encode().build().toUriString();
	}

	boolean isFiltering() {
		return !toFilter()
			.equals(new SessionFilter(null, null, null, null, null, null, null, "oldest".equals(this.order)));
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null && !value.toString().isEmpty()) {
			address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
		}
	}

	public @Nullable UUID getHost() {
		return this.host;
	}

	public void setHost(@Nullable UUID host) {
		this.host = host;
	}

	public @Nullable StudyKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable StudyKind kind) {
		this.kind = kind;
	}

	public @Nullable StudyTier getTier() {
		return this.tier;
	}

	public void setTier(@Nullable StudyTier tier) {
		this.tier = tier;
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

	public @Nullable SessionStatus getStatus() {
		return this.status;
	}

	public void setStatus(@Nullable SessionStatus status) {
		this.status = status;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

	public @Nullable String getOrder() {
		return this.order;
	}

	public void setOrder(@Nullable String order) {
		this.order = order;
	}

}
