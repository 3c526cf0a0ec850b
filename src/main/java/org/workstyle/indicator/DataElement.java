package org.workstyle.indicator;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * A figure that is reported for each unit and period (数据元素), of which indicators are
 * computed. Its code and how it adds up stay as they were first laid down, since readings
 * were taken by them.
 */
@Entity
@Audited
public class DataElement {

	@EmbeddedId
	private DataElementId id;

	private String code;

	private String nameZh;

	private String nameEn;

	@Enumerated(EnumType.STRING)
	private Measure measure;

	@Enumerated(EnumType.STRING)
	private Periodicity periodicity;

	@Enumerated(EnumType.STRING)
	private OverMonths overMonths;

	@Enumerated(EnumType.STRING)
	private OverUnits overUnits;

	@Enumerated(EnumType.STRING)
	private ElementSource source;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "responsible_id"))
	private @Nullable UnitId responsible;

	private String note;

	private boolean retired;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected DataElement() {
	}

	@SuppressWarnings("NullAway.Init")
	DataElement(ElementFacts facts) {
		this.id = DataElementId.next();
		this.code = facts.code();
		this.periodicity = facts.periodicity();
		this.overMonths = facts.overMonths();
		this.overUnits = facts.overUnits();
		describe(facts);
	}

	public DataElementId id() {
		return this.id;
	}

	public String code() {
		return this.code;
	}

	/**
	 * Returns all that is said about it.
	 */
	public ElementFacts facts() {
		return new ElementFacts(this.code, this.nameZh, this.nameEn, this.measure, this.periodicity, this.overMonths,
				this.overUnits, this.source, this.responsible, this.note);
	}

	/**
	 * Whether it is reported no longer.
	 */
	public boolean isRetired() {
		return this.retired;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Changes what may change: names, measure, source, who reports it and the note.
	 */
	void describe(ElementFacts facts) {
		if (!facts.code().equals(this.code) || facts.periodicity() != this.periodicity
				|| facts.overMonths() != this.overMonths || facts.overUnits() != this.overUnits) {
			throw new IllegalArgumentException("Code, periodicity and sums of an element stay");
		}
		this.nameZh = facts.nameZh();
		this.nameEn = facts.nameEn();
		this.measure = facts.measure();
		this.source = facts.source();
		this.responsible = facts.responsible();
		this.note = facts.note();
	}

	void retire(boolean now) {
		this.retired = now;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DataElement element && element.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
