package org.workstyle.account;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.DateRange;
import org.workstyle.shared.TimeOrderedIds;

/**
 * The unit above another one, for a span of days.
 */
@Entity
@Audited
public class UnitParent {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "unit_id")
	private Unit unit;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "parent_id"))
	private UnitId parent;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected UnitParent() {
	}

	UnitParent(Unit unit, UnitId parent, LocalDate from) {
		this.id = TimeOrderedIds.next();
		this.unit = unit;
		this.parent = parent;
		this.validFrom = from;
	}

	public UnitId parent() {
		return this.parent;
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
