package org.workstyle.regulation.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.UnitId;
import org.workstyle.regulation.DutyFilter;
import org.workstyle.regulation.RegulationId;

/**
 * The filters of the responsibility matrix, as they stand in its address; without any it
 * shows the reader's own duties.
 */
class DutyFilterForm {

	private boolean all;

	private @Nullable UUID unit;

	private @Nullable UUID regulation;

	private boolean ended;

	DutyFilter toFilter() {
		return new DutyFilter(isOwn(), (this.unit != null) ? new UnitId(this.unit) : null,
				(this.regulation != null) ? new RegulationId(this.regulation) : null, this.ended);
	}

	/**
	 * Whether only the reader's own duties are asked for.
	 */
	boolean isOwn() {
		return !this.all && this.unit == null && this.regulation == null;
	}

	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		RegulationFilterForm.add(address, "all", this.all ? "true" : null);
		RegulationFilterForm.add(address, "unit", this.unit);
		RegulationFilterForm.add(address, "regulation", this.regulation);
		RegulationFilterForm.add(address, "ended", this.ended ? "true" : null);
		return address.encode().build().toUriString();
	}

	public boolean isAll() {
		return this.all;
	}

	public void setAll(boolean all) {
		this.all = all;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable UUID getRegulation() {
		return this.regulation;
	}

	public void setRegulation(@Nullable UUID regulation) {
		this.regulation = regulation;
	}

	public boolean isEnded() {
		return this.ended;
	}

	public void setEnded(boolean ended) {
		this.ended = ended;
	}

}
