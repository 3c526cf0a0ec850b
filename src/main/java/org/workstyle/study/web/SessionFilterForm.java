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

	private static final String OLDEST = "oldest";

	private @Nullable UUID host;

	private @Nullable StudyKind kind;

	private @Nullable StudyTier tier;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private @Nullable SessionStatus status;

	private @Nullable String text;

	private @Nullable String order;

	/**
	 * Returns the sessions to list. Where neither days nor a word, the planned or the
	 * oldest are asked for the list ends today, so that it does not open on what lies
	 * ahead.
	 */
	SessionFilter toFilter(LocalDate today) {
		SessionFilter asked = asked();
		return endsToday()
				? new SessionFilter(asked.host(), asked.kind(), asked.tier(), null, today, asked.status(), null, false)
				: asked;
	}

	/**
	 * Returns the planned ones the list leaves out because it ends today, the nearest
	 * first.
	 */
	SessionFilter upcoming(LocalDate today) {
		SessionFilter asked = asked();
		return new SessionFilter(asked.host(), asked.kind(), asked.tier(), today.plusDays(1), null,
				SessionStatus.PLANNED, asked.text(), true);
	}

	/**
	 * Whether the list ends today.
	 */
	boolean endsToday() {
		SessionFilter asked = asked();
		return asked.from() == null && asked.to() == null && asked.text() == null && !asked.oldestFirst()
				&& asked.status() != SessionStatus.PLANNED;
	}

	/**
	 * Whether planned sessions may have been left out.
	 */
	boolean hasUpcoming() {
		return endsToday() && this.status == null;
	}

	/**
	 * Returns the address of a page with these filters.
	 */
	String address(String path) {
		return address(path, asked());
	}

	/**
	 * Returns the address of a page with a filter.
	 */
	static String address(String path, SessionFilter filter) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "host", filter.host());
		add(address, "kind", filter.kind());
		add(address, "tier", filter.tier());
		add(address, "from", filter.from());
		add(address, "to", filter.to());
		add(address, "status", filter.status());
		add(address, "text", filter.text());
		add(address, "order", filter.oldestFirst() ? OLDEST : null);
		return address.encode().build().toUriString();
	}

	boolean isFiltering() {
		SessionFilter asked = asked();
		return !asked.equals(new SessionFilter(null, null, null, null, null, null, null, asked.oldestFirst()));
	}

	private SessionFilter asked() {
		return new SessionFilter((this.host != null) ? new UnitId(this.host) : null, this.kind, this.tier, this.from,
				this.to, this.status, this.text, OLDEST.equals(this.order));
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
