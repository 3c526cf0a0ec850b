package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * A tax of a period that was not paid when it was due. It is never changed: what it owes
 * follows from its movements, and what was wrong is corrected by another one.
 */
@Entity
public class ArrearsItem {

	@EmbeddedId
	private ArrearsItemId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "case_id"))
	private ArrearsCaseId arrearsCase;

	private String taxType;

	private LocalDate periodFrom;

	private LocalDate periodTo;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private ItemOrigin origin;

	private @Nullable String document;

	private @Nullable String note;

	private UUID entryKey;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected ArrearsItem() {
	}

	@SuppressWarnings("NullAway.Init")
	ArrearsItem(ArrearsCaseId arrearsCase, ItemFacts facts, UUID entryKey) {
		if (facts.periodTo().isBefore(facts.periodFrom())) {
			throw new PortalException("arrears.error.item.period");
		}
		if (facts.due().isBefore(ArrearsCategory.NEW_LAW)) {
			throw new PortalException("arrears.error.item.before-2001");
		}
		if (facts.principal().signum() <= 0) {
			throw new PortalException("arrears.error.item.principal");
		}
		this.id = ArrearsItemId.next();
		this.arrearsCase = arrearsCase;
		this.taxType = facts.taxType();
		this.periodFrom = facts.periodFrom();
		this.periodTo = facts.periodTo();
		this.dueOn = facts.due();
		this.origin = facts.origin();
		this.document = facts.document();
		this.note = facts.note();
		this.entryKey = entryKey;
	}

	public ArrearsItemId id() {
		return this.id;
	}

	public ArrearsCaseId arrearsCase() {
		return this.arrearsCase;
	}

	public String taxType() {
		return this.taxType;
	}

	public LocalDate due() {
		return this.dueOn;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArrearsItem item && item.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
