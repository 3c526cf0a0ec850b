package org.workstyle.account;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.DateRange;
import org.workstyle.shared.TimeOrderedIds;

/**
 * A person's place in a unit or group for a span of days. Each day has at most one home:
 * the unit the person works in.
 */
@Entity
@Audited
public class Membership {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	private boolean home;

	@Enumerated(EnumType.STRING)
	private MemberPosition position;

	private @Nullable String post;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected Membership() {
	}

	Membership(Person person, UnitId unit, boolean home, MemberPosition position, @Nullable String post,
			LocalDate from) {
		this.id = TimeOrderedIds.next();
		this.person = person;
		this.unit = unit;
		this.home = home;
		this.position = position;
		this.post = post;
		this.validFrom = from;
	}

	public UnitId unit() {
		return this.unit;
	}

	public boolean isHome() {
		return this.home;
	}

	public MemberPosition position() {
		return this.position;
	}

	public @Nullable String post() {
		return this.post;
	}

	/**
	 * Returns the days it holds.
	 */
	public DateRange period() {
		return new DateRange(this.validFrom, this.validTo);
	}

	void end(LocalDate day) {
		this.validTo = day;
	}

}
