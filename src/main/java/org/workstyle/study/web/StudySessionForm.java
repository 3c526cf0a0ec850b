package org.workstyle.study.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.study.StudyKind;

/**
 * A session as it is typed: only fields; {@link SessionEntry} fills and reads it.
 */
class StudySessionForm {

	@NotNull
	private @Nullable StudyKind kind;

	@NotNull
	private @Nullable UUID host;

	private List<UUID> coHosts = new ArrayList<>();

	@NotNull
	private @Nullable LocalDate heldOn;

	@NotNull
	private @Nullable LocalTime startsAt;

	@NotNull
	private @Nullable LocalTime endsAt;

	@NotNull
	@DecimalMin("0.5")
	@DecimalMax("8")
	@Digits(integer = 2, fraction = 1)
	private @Nullable BigDecimal creditHours;

	@NotBlank
	@Size(max = 100)
	private @Nullable String place;

	@NotBlank
	@Size(max = 300)
	private @Nullable String topic;

	private @Nullable UUID chair;

	private @Nullable UUID presenter;

	@Size(max = 100)
	private @Nullable String guestPresenter;

	private List<String> forms = new ArrayList<>();

	private boolean discussed;

	@Size(max = 10000)
	private @Nullable String discussion;

	@Size(max = 20000)
	private @Nullable String minutes;

	@Size(max = 5000)
	private @Nullable String regulations;

	@Size(max = 5000)
	private @Nullable String turnTeaching;

	@Size(max = 5000)
	private @Nullable String caseGuidance;

	@Size(max = 5000)
	private @Nullable String practice;

	@Size(max = 5000)
	private @Nullable String leaderComment;

	@Valid
	private List<AttendeeRow> attendees = new ArrayList<>();

	private @Nullable UUID addPerson;

	private @Nullable Long version;

	private @Nullable UUID entry;

	private boolean again;

	public @Nullable StudyKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable StudyKind kind) {
		this.kind = kind;
	}

	public @Nullable UUID getHost() {
		return this.host;
	}

	public void setHost(@Nullable UUID host) {
		this.host = host;
	}

	public List<UUID> getCoHosts() {
		return this.coHosts;
	}

	public void setCoHosts(List<UUID> coHosts) {
		this.coHosts = coHosts;
	}

	public @Nullable LocalDate getHeldOn() {
		return this.heldOn;
	}

	public void setHeldOn(@Nullable LocalDate heldOn) {
		this.heldOn = heldOn;
	}

	public @Nullable LocalTime getStartsAt() {
		return this.startsAt;
	}

	public void setStartsAt(@Nullable LocalTime startsAt) {
		this.startsAt = startsAt;
	}

	public @Nullable LocalTime getEndsAt() {
		return this.endsAt;
	}

	public void setEndsAt(@Nullable LocalTime endsAt) {
		this.endsAt = endsAt;
	}

	public @Nullable BigDecimal getCreditHours() {
		return this.creditHours;
	}

	public void setCreditHours(@Nullable BigDecimal creditHours) {
		this.creditHours = creditHours;
	}

	public @Nullable String getPlace() {
		return this.place;
	}

	public void setPlace(@Nullable String place) {
		this.place = place;
	}

	public @Nullable String getTopic() {
		return this.topic;
	}

	public void setTopic(@Nullable String topic) {
		this.topic = topic;
	}

	public @Nullable UUID getChair() {
		return this.chair;
	}

	public void setChair(@Nullable UUID chair) {
		this.chair = chair;
	}

	public @Nullable UUID getPresenter() {
		return this.presenter;
	}

	public void setPresenter(@Nullable UUID presenter) {
		this.presenter = presenter;
	}

	public @Nullable String getGuestPresenter() {
		return this.guestPresenter;
	}

	public void setGuestPresenter(@Nullable String guestPresenter) {
		this.guestPresenter = guestPresenter;
	}

	public List<String> getForms() {
		return this.forms;
	}

	public void setForms(List<String> forms) {
		this.forms = forms;
	}

	public boolean isDiscussed() {
		return this.discussed;
	}

	public void setDiscussed(boolean discussed) {
		this.discussed = discussed;
	}

	public @Nullable String getDiscussion() {
		return this.discussion;
	}

	public void setDiscussion(@Nullable String discussion) {
		this.discussion = discussion;
	}

	public @Nullable String getMinutes() {
		return this.minutes;
	}

	public void setMinutes(@Nullable String minutes) {
		this.minutes = minutes;
	}

	public @Nullable String getRegulations() {
		return this.regulations;
	}

	public void setRegulations(@Nullable String regulations) {
		this.regulations = regulations;
	}

	public @Nullable String getTurnTeaching() {
		return this.turnTeaching;
	}

	public void setTurnTeaching(@Nullable String turnTeaching) {
		this.turnTeaching = turnTeaching;
	}

	public @Nullable String getCaseGuidance() {
		return this.caseGuidance;
	}

	public void setCaseGuidance(@Nullable String caseGuidance) {
		this.caseGuidance = caseGuidance;
	}

	public @Nullable String getPractice() {
		return this.practice;
	}

	public void setPractice(@Nullable String practice) {
		this.practice = practice;
	}

	public @Nullable String getLeaderComment() {
		return this.leaderComment;
	}

	public void setLeaderComment(@Nullable String leaderComment) {
		this.leaderComment = leaderComment;
	}

	public List<AttendeeRow> getAttendees() {
		return this.attendees;
	}

	public void setAttendees(List<AttendeeRow> attendees) {
		this.attendees = attendees;
	}

	public @Nullable UUID getAddPerson() {
		return this.addPerson;
	}

	public void setAddPerson(@Nullable UUID addPerson) {
		this.addPerson = addPerson;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable UUID getEntry() {
		return this.entry;
	}

	public void setEntry(@Nullable UUID entry) {
		this.entry = entry;
	}

	public boolean isAgain() {
		return this.again;
	}

	public void setAgain(boolean again) {
		this.again = again;
	}

}
