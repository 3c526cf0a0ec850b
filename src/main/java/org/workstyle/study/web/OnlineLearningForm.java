package org.workstyle.study.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.UnitId;
import org.workstyle.study.LearningPlatform;
import org.workstyle.study.OnlineLearningFilter;

/**
 * The filters of the list of online learning, as they stand in its address.
 */
class OnlineLearningForm {

	private static final int MOST_MONTHS = 36;

	private @Nullable YearMonth from;

	private @Nullable YearMonth to;

	private @Nullable UUID unit;

	private @Nullable LearningPlatform platform;

	private boolean below;

	/**
	 * Fills in the months where none are given: the year so far.
	 */
	OnlineLearningFilter toFilter(YearMonth current) {
		YearMonth last = (this.to != null && !this.to.isAfter(current)) ? this.to : current;
		YearMonth first = (this.from != null && !this.from.isAfter(last)) ? this.from : last.withMonth(1);
		this.to = last;
		this.from = first.isBefore(last.minusMonths(MOST_MONTHS)) ? last.minusMonths(MOST_MONTHS) : first;
		return new OnlineLearningFilter(this.from, last, (this.unit != null) ? new UnitId(this.unit) : null,
				this.platform, this.below);
	}

	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		values().forEach((name, value) -> address.queryParam(name, value));
		return address.build().toUriString();
	}

	/**
	 * Returns what was chosen, by the names in the address.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		put(values, "from", this.from);
		put(values, "to", this.to);
		put(values, "unit", this.unit);
		put(values, "platform", this.platform);
		put(values, "below", this.below ? true : null);
		return values;
	}

	private static void put(Map<String, String> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value.toString());
		}
	}

	public @Nullable YearMonth getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable YearMonth from) {
		this.from = from;
	}

	public @Nullable YearMonth getTo() {
		return this.to;
	}

	public void setTo(@Nullable YearMonth to) {
		this.to = to;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable LearningPlatform getPlatform() {
		return this.platform;
	}

	public void setPlatform(@Nullable LearningPlatform platform) {
		this.platform = platform;
	}

	public boolean isBelow() {
		return this.below;
	}

	public void setBelow(boolean below) {
		this.below = below;
	}

}
