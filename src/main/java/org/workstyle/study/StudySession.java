package org.workstyle.study;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * A study session (学习活动): planned, then recorded with who took part, or cancelled. A
 * session nobody recorded stays planned, and so due.
 */
@Entity
@Audited
public class StudySession {

	@EmbeddedId
	private StudySessionId id;

	@Enumerated(EnumType.STRING)
	private StudyKind kind;

	@Enumerated(EnumType.STRING)
	private SessionStatus status;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "host_id"))
	private UnitId host;

	@ElementCollection
	@CollectionTable(name = "study_session_host", joinColumns = @JoinColumn(name = "session_id"))
	private Set<SessionHost> hosts = new HashSet<>();

	private LocalDate heldOn;

	private LocalTime startsAt;

	private LocalTime endsAt;

	private BigDecimal creditHours;

	private String place;

	private String topic;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "chair_id"))
	private @Nullable PersonId chair;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "presenter_id"))
	private @Nullable PersonId presenter;

	private @Nullable String guestPresenter;

	@ElementCollection
	@CollectionTable(name = "study_session_form", joinColumns = @JoinColumn(name = "session_id"))
	@Column(name = "form_code")
	private Set<String> forms = new HashSet<>();

	private boolean discussed;

	private @Nullable String discussion;

	private @Nullable String minutes;

	@ElementCollection
	@CollectionTable(name = "study_session_regulation", joinColumns = @JoinColumn(name = "session_id"))
	@OrderColumn(name = "position")
	@Column(name = "title")
	private List<String> regulations = new ArrayList<>();

	@Embedded
	private @Nullable MicroClass microClass;

	@OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Attendance> attendance = new ArrayList<>();

	private @Nullable UUID recordedBy;

	private Instant recordedAt;

	private @Nullable String cancelledReason;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected StudySession() {
	}

	@SuppressWarnings("NullAway.Init")
	StudySession(SessionFacts facts, Collection<Attendee> attendees, UUID author, Instant now) {
		this.id = StudySessionId.next();
		this.status = SessionStatus.PLANNED;
		apply(facts, author, now);
		expect(attendees);
	}

	public StudySessionId id() {
		return this.id;
	}

	public StudyKind kind() {
		return this.kind;
	}

	public SessionStatus status() {
		return this.status;
	}

	public UnitId host() {
		return this.host;
	}

	public LocalDate heldOn() {
		return this.heldOn;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Returns everything entered about the session.
	 */
	public SessionFacts facts() {
		return new SessionFacts(this.kind, this.host, coHosts(), this.heldOn, this.startsAt, this.endsAt,
				this.creditHours, this.place, this.topic, this.chair, this.presenter, this.guestPresenter, this.forms,
				this.discussed, this.discussion, this.minutes, this.regulations, this.microClass);
	}

	List<Attendance> attendance() {
		return List.copyOf(this.attendance);
	}

	Attendance attendanceOf(PersonId person) {
		return this.attendance.stream()
			.filter((attendance) -> attendance.person().equals(person))
			.findFirst()
			.orElseThrow(() -> new PortalException("study.error.attendance.not-listed"));
	}

	Instant recordedAt() {
		return this.recordedAt;
	}

	void askLeave(PersonId person, String reason, LocalDateTime today, Instant now) {
		if (this.status != SessionStatus.PLANNED || !today.isBefore(this.heldOn.atTime(this.startsAt))) {
			throw new PortalException("study.error.leave.not-open");
		}
		attendanceOf(person).askLeave(reason, now);
	}

	/**
	 * Changes what was entered and who is expected; who is on the list already keeps the
	 * mark.
	 */
	void amend(SessionFacts facts, Collection<Attendee> attendees, UUID author, Instant now) {
		refuseIfCancelled();
		apply(facts, author, now);
		expect(attendees);
	}

	/**
	 * Records that the session was held and who took part.
	 */
	void record(Collection<AttendanceMark> marks, LocalDate today) {
		refuseIfCancelled();
		if (this.heldOn.isAfter(today)) {
			throw new PortalException("study.error.record.future");
		}
		Map<PersonId, AttendanceMark> byPerson = new HashMap<>();
		marks.forEach((mark) -> byPerson.put(mark.person(), mark));
		if (!this.attendance.stream().allMatch((attendance) -> byPerson.containsKey(attendance.person()))) {
			throw new PortalException("study.error.record.unmarked");
		}
		this.attendance.forEach((attendance) -> {
			AttendanceMark mark = byPerson.get(attendance.person());
			attendance.mark(mark.state(), mark.reason());
		});
		become(SessionStatus.RECORDED);
	}

	void cancel(String reason) {
		if (this.status != SessionStatus.PLANNED) {
			throw new PortalException("study.error.cancel.not-planned");
		}
		become(SessionStatus.CANCELLED);
		this.cancelledReason = reason;
	}

	private void apply(SessionFacts facts, UUID author, Instant now) {
		if (!facts.endsAt().isAfter(facts.startsAt())) {
			throw new PortalException("study.error.time");
		}
		this.kind = facts.kind();
		this.host = facts.host();
		this.heldOn = facts.heldOn();
		this.startsAt = facts.startsAt();
		this.endsAt = facts.endsAt();
		this.creditHours = facts.creditHours();
		this.place = facts.place();
		this.topic = facts.topic();
		this.chair = facts.chair();
		this.presenter = facts.presenter();
		this.guestPresenter = facts.guestPresenter();
		this.discussed = facts.discussed();
		this.discussion = facts.discussion();
		this.minutes = facts.minutes();
		this.microClass = facts.microClass();
		this.recordedBy = author;
		this.recordedAt = now;
		alignHosts(facts.coHosts());
		applyCollections(facts);
	}

	private void become(SessionStatus newStatus) {
		this.status = newStatus;
		alignHosts(coHosts());
	}

	private void alignHosts(Set<UnitId> coHosts) {
		Set<SessionHost> wanted = new HashSet<>();
		wanted.add(new SessionHost(this.host, this.kind, this.heldOn, this.status));
		coHosts.forEach((unit) -> wanted.add(new SessionHost(unit, this.kind, this.heldOn, this.status)));
		this.hosts.retainAll(wanted);
		this.hosts.addAll(wanted);
	}

	private void applyCollections(SessionFacts facts) {
		this.forms.retainAll(facts.forms());
		this.forms.addAll(facts.forms());
		if (!this.regulations.equals(facts.regulations())) {
			this.regulations.clear();
			this.regulations.addAll(facts.regulations());
		}
	}

	private void expect(Collection<Attendee> attendees) {
		Map<PersonId, Attendee> wanted = new HashMap<>();
		attendees.forEach((attendee) -> wanted.put(attendee.person(), attendee));
		this.attendance.removeIf((attendance) -> !wanted.containsKey(attendance.person()));
		this.attendance.forEach((attendance) -> {
			attendance.moveTo(this.heldOn);
			wanted.remove(attendance.person());
		});
		wanted.values().forEach((attendee) -> this.attendance.add(new Attendance(this, attendee, this.heldOn)));
	}

	private void refuseIfCancelled() {
		if (this.status == SessionStatus.CANCELLED) {
			throw new PortalException("study.error.cancelled");
		}
	}

	private Set<UnitId> coHosts() {
		Set<UnitId> units = new HashSet<>();
		this.hosts.forEach((each) -> units.add(each.host()));
		units.remove(this.host);
		return units;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof StudySession session && session.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
