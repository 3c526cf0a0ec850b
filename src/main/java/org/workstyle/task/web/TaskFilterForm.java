package org.workstyle.task.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.task.TaskFilter;
import org.workstyle.task.Urgency;

/**
 * What the list is limited to, as the address says it.
 */
class TaskFilterForm {

	private boolean unit;

	private @Nullable Urgency urgency;

	private @Nullable String kind;

	/**
	 * Returns the filter; only a head has a view of the unit.
	 */
	TaskFilter toFilter(Actor actor) {
		this.unit = this.unit && actor.is(Role.UNIT_HEAD);
		return new TaskFilter(this.unit, this.urgency, StringUtils.hasText(this.kind) ? this.kind : null);
	}

	/**
	 * Returns the list's address with this filter, without a cursor.
	 */
	String toUrl() {
		return UriComponentsBuilder.fromPath("/tasks")
			.queryParamIfPresent("unit", this.unit ? Optional.of(true) : Optional.empty())
			.queryParamIfPresent("urgency", Optional.ofNullable(this.urgency))
			.queryParamIfPresent("kind", Optional.ofNullable(this.kind).filter(StringUtils::hasText))
			.encode()
			.toUriString();
	}

	public boolean isUnit() {
		return this.unit;
	}

	public void setUnit(boolean unit) {
		this.unit = unit;
	}

	public @Nullable Urgency getUrgency() {
		return this.urgency;
	}

	public void setUrgency(@Nullable Urgency urgency) {
		this.urgency = urgency;
	}

	public @Nullable String getKind() {
		return this.kind;
	}

	public void setKind(@Nullable String kind) {
		this.kind = kind;
	}

}
