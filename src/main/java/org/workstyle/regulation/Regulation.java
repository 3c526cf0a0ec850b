package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.Pinyin;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * A regulation (制度) with all its revisions. On any day at most one of them is in force: a
 * new one ends the one before on its own first day.
 */
@Entity
@Audited
public class Regulation {

	@EmbeddedId
	private RegulationId id;

	private String title;

	@NotAudited
	private String pinyin;

	@Enumerated(EnumType.STRING)
	private RegulationCategory category;

	@Enumerated(EnumType.STRING)
	private RegulationKind kind;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "owner_id"))
	private UnitId owner;

	private int reviewMonths;

	private @Nullable LocalDate lastReviewedOn;

	private @Nullable LocalDate repealedOn;

	private @Nullable String repealReason;

	@NotAudited
	private Instant changedAt;

	@OneToMany(mappedBy = "regulation", cascade = CascadeType.ALL)
	@OrderBy("number")
	private List<RegulationRevision> revisions = new ArrayList<>();

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Regulation() {
	}

	@SuppressWarnings("NullAway.Init")
	Regulation(RegulationFacts facts, Instant now) {
		this.id = RegulationId.next();
		amend(facts, now);
	}

	public RegulationId id() {
		return this.id;
	}

	public UnitId owner() {
		return this.owner;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Returns what the register says.
	 */
	public RegulationFacts facts() {
		return new RegulationFacts(this.title, this.category, this.kind, this.owner, this.reviewMonths);
	}

	/**
	 * Returns what it is on the day.
	 */
	public RegulationStatus statusOn(LocalDate day) {
		if (this.repealedOn != null && !day.isBefore(this.repealedOn)) {
			return RegulationStatus.REPEALED;
		}
		Optional<RegulationRevision> open = open();
		if (inForceOn(day).isPresent()) {
			return open.isPresent() ? RegulationStatus.UNDER_REVISION : RegulationStatus.IN_FORCE;
		}
		if (this.revisions.stream().anyMatch(RegulationRevision::isPublished)) {
			return RegulationStatus.ISSUED;
		}
		return RegulationStatus.of(open.map(RegulationRevision::stage).orElse(RevisionStage.WITHDRAWN));
	}

	Optional<RegulationRevision> inForceOn(LocalDate day) {
		return this.revisions.stream().filter((revision) -> revision.isInForceOn(day)).findFirst();
	}

	RegulationRevision revision(int number) {
		return this.revisions.stream()
			.filter((revision) -> revision.number() == number)
			.findFirst()
			.orElseThrow(() -> new PortalException("regulation.error.revision.unknown"));
	}

	void amend(RegulationFacts facts, Instant now) {
		this.changedAt = now;
		this.title = facts.title();
		this.pinyin = Pinyin.of(facts.title());
		this.category = facts.category();
		this.kind = facts.kind();
		this.owner = facts.owner();
		this.reviewMonths = facts.reviewMonths();
	}

	/**
	 * Opens the draft of the next revision; only one is worked on at a time.
	 */
	RegulationRevision revise(String reason, UUID author, Instant now) {
		refuseIfRepealed();
		if (open().isPresent()) {
			throw new PortalException("regulation.error.revision.open");
		}
		RegulationRevision revision = new RegulationRevision(this, this.revisions.size() + 1, reason, author, now);
		this.revisions.add(revision);
		this.changedAt = now;
		return revision;
	}

	/**
	 * Takes down that the text of a revision was entered anew.
	 */
	void write(int number, int articles, Instant now) {
		refuseIfRepealed();
		revision(number).write(articles, now);
		this.changedAt = now;
	}

	/**
	 * Takes a revision to its next stage before publishing.
	 */
	void advance(int number, @Nullable String note, UUID account, Instant now) {
		refuseIfRepealed();
		revision(number).advance(note, account, now);
		this.changedAt = now;
	}

	/**
	 * Sends a revision back to the drafters.
	 */
	void sendBack(int number, String note, UUID account, Instant now) {
		refuseIfRepealed();
		revision(number).sendBack(note, account, now);
		this.changedAt = now;
	}

	/**
	 * Publishes a revision: in force from its effective day until the next published one,
	 * and the one in force until then ends that day.
	 */
	void publish(int number, Promulgation publication, UUID account, Instant now) {
		refuseIfRepealed();
		new RevisionPeriods(this.revisions).publish(revision(number), publication, account, now);
		this.changedAt = now;
	}

	/**
	 * Withdraws a revision that is not in force yet; the one before stays in force as if
	 * it had never been published.
	 */
	void withdraw(int number, String note, LocalDate today, UUID account, Instant now) {
		new RevisionPeriods(this.revisions).withdraw(revision(number), note, today, account, now);
		this.changedAt = now;
	}

	/**
	 * Takes down that it was looked through and may stay as it is.
	 */
	void review(LocalDate on) {
		refuseIfRepealed();
		this.lastReviewedOn = on;
	}

	/**
	 * Repeals it from a day on, which must not lie before what is in force or to come.
	 */
	void repeal(LocalDate on, String reason) {
		refuseIfRepealed();
		new RevisionPeriods(this.revisions).end(on);
		this.repealedOn = on;
		this.repealReason = reason;
	}

	private Optional<RegulationRevision> open() {
		return this.revisions.stream().filter((revision) -> revision.stage().isOpen()).findFirst();
	}

	private void refuseIfRepealed() {
		if (this.repealedOn != null) {
			throw new PortalException("regulation.error.repealed");
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Regulation regulation && regulation.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
