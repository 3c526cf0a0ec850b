package org.workstyle.indicator.web;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.indicator.DefinitionFacts;

/**
 * The limits a value is measured by, as they are typed.
 */
class LimitsForm {

	@NotNull
	private @Nullable BigDecimal target;

	@NotNull
	private @Nullable BigDecimal warning;

	@NotNull
	private @Nullable BigDecimal floor;

	private @Nullable BigDecimal cap;

	private @Nullable BigDecimal fallbackTarget;

	private @Nullable BigDecimal fallbackFloor;

	void takeLimits(DefinitionFacts facts) {
		this.target = facts.target();
		this.warning = facts.warning();
		this.floor = facts.floor();
		this.cap = facts.cap();
		this.fallbackTarget = facts.fallbackTarget();
		this.fallbackFloor = facts.fallbackFloor();
	}

	public @Nullable BigDecimal getTarget() {
		return this.target;
	}

	public void setTarget(@Nullable BigDecimal target) {
		this.target = target;
	}

	public @Nullable BigDecimal getWarning() {
		return this.warning;
	}

	public void setWarning(@Nullable BigDecimal warning) {
		this.warning = warning;
	}

	public @Nullable BigDecimal getFloor() {
		return this.floor;
	}

	public void setFloor(@Nullable BigDecimal floor) {
		this.floor = floor;
	}

	public @Nullable BigDecimal getCap() {
		return this.cap;
	}

	public void setCap(@Nullable BigDecimal cap) {
		this.cap = cap;
	}

	public @Nullable BigDecimal getFallbackTarget() {
		return this.fallbackTarget;
	}

	public void setFallbackTarget(@Nullable BigDecimal fallbackTarget) {
		this.fallbackTarget = fallbackTarget;
	}

	public @Nullable BigDecimal getFallbackFloor() {
		return this.fallbackFloor;
	}

	public void setFallbackFloor(@Nullable BigDecimal fallbackFloor) {
		this.fallbackFloor = fallbackFloor;
	}

}
