package org.workstyle.layout.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A form with a field of each kind.
 */
public class SpecimenForm {

	@NotBlank
	@Size(max = 20)
	private String topic = "";

	@NotNull
	private @Nullable LocalDate day;

	private @Nullable LocalTime time;

	private @Nullable BigDecimal hours;

	private String minutes = "";

	private String kind = "";

	private boolean held;

	private List<String> forms = List.of();

	private String tier = "";

	private String chair = "";

	private String host = "";

	private long version;

	public String getTopic() {
		return this.topic;
	}

	public void setTopic(String topic) {
		this.topic = topic;
	}

	public @Nullable LocalDate getDay() {
		return this.day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

	public @Nullable LocalTime getTime() {
		return this.time;
	}

	public void setTime(@Nullable LocalTime time) {
		this.time = time;
	}

	public @Nullable BigDecimal getHours() {
		return this.hours;
	}

	public void setHours(@Nullable BigDecimal hours) {
		this.hours = hours;
	}

	public String getMinutes() {
		return this.minutes;
	}

	public void setMinutes(String minutes) {
		this.minutes = minutes;
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public boolean isHeld() {
		return this.held;
	}

	public void setHeld(boolean held) {
		this.held = held;
	}

	public List<String> getForms() {
		return this.forms;
	}

	public void setForms(List<String> forms) {
		this.forms = forms;
	}

	public String getTier() {
		return this.tier;
	}

	public void setTier(String tier) {
		this.tier = tier;
	}

	public String getChair() {
		return this.chair;
	}

	public void setChair(String chair) {
		this.chair = chair;
	}

	public String getHost() {
		return this.host;
	}

	public void setHost(String host) {
		this.host = host;
	}

	public long getVersion() {
		return this.version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
