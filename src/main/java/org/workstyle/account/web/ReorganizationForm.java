package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of the tree of units, as it is typed.
 */
class ReorganizationForm {

	private @Nullable UUID target;

	private @Nullable UUID second;

	private Set<UUID> members = new LinkedHashSet<>();

	@NotNull
	private @Nullable LocalDate on;

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	public @Nullable UUID getTarget() {
		return this.target;
	}

	public void setTarget(@Nullable UUID target) {
		this.target = target;
	}

	public @Nullable UUID getSecond() {
		return this.second;
	}

	public void setSecond(@Nullable UUID second) {
		this.second = second;
	}

	public Set<UUID> getMembers() {
		return this.members;
	}

	public void setMembers(Set<UUID> members) {
		this.members = members;
	}

	public @Nullable LocalDate getOn() {
		return this.on;
	}

	public void setOn(@Nullable LocalDate on) {
		this.on = on;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
