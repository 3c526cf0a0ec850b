package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * What an inspection found: where it comes from, what the problem is, who answers for it
 * and by when.
 */
@MappedSuperclass
@Audited
abstract class FoundProblem {

	@EmbeddedId
	private FindingId id;

	private String number;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "inspection_id"))
	private InspectionId inspection;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "item_id"))
	private CheckItemId item;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "result_id"))
	private CheckResultId result;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	private UUID originId;

	private UUID regulationId;

	@Enumerated(EnumType.STRING)
	private InspectionTheme theme;

	private String basis;

	private String problem;

	@Enumerated(EnumType.STRING)
	private FindingCategory category;

	@Enumerated(EnumType.STRING)
	private Seriousness seriousness;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "leader_id"))
	private @Nullable PersonId leader;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private @Nullable PersonId person;

	private LocalDate foundOn;

	private LocalDate originalDeadline;

	private LocalDate deadline;

	private @Nullable String remark;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected FoundProblem() {
	}

	@SuppressWarnings("NullAway.Init")
	FoundProblem(String number, FindingSource source, FindingFacts facts, LocalDate today) {
		if (facts.deadline().isBefore(today)) {
			throw new PortalException("inspection.error.finding.deadline");
		}
		this.id = FindingId.next();
		this.number = number;
		this.inspection = source.inspection();
		this.item = source.item();
		this.result = source.result();
		this.unit = source.unit();
		this.originId = source.origin();
		this.regulationId = source.regulation();
		this.theme = source.theme();
		this.basis = source.basis();
		this.foundOn = today;
		this.originalDeadline = facts.deadline();
		this.deadline = facts.deadline();
		apply(facts);
	}

	public FindingId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	public UnitId unit() {
		return this.unit;
	}

	/**
	 * Returns what the inspectors say about it.
	 */
	public FindingFacts facts() {
		return new FindingFacts(this.problem, this.category, this.seriousness, this.leader, this.person, this.deadline,
				this.remark);
	}

	LocalDate foundOn() {
		return this.foundOn;
	}

	LocalDate originalDeadline() {
		return this.originalDeadline;
	}

	LocalDate deadline() {
		return this.deadline;
	}

	/**
	 * Moves the deadline; the original one stays in sight.
	 */
	void moveDeadline(LocalDate until) {
		this.deadline = until;
	}

	/**
	 * Says anew what the problem is and who answers for it; the deadline moves by an
	 * extension only.
	 */
	void restate(FindingFacts facts) {
		if (!facts.deadline().equals(this.deadline)) {
			throw new PortalException("inspection.error.finding.deadline-moved");
		}
		apply(facts);
	}

	private void apply(FindingFacts facts) {
		this.problem = facts.problem();
		this.category = facts.category();
		this.seriousness = facts.seriousness();
		this.leader = facts.leader();
		this.person = facts.person();
		this.remark = facts.remark();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FoundProblem found && found.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
