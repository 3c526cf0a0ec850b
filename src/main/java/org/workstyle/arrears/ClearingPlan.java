package org.workstyle.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.PlanState.Instalment;
import org.workstyle.shared.PortalException;

/**
 * A clearing plan (清缴计划). It is never changed: another one takes its place, and it stays
 * on file as it was.
 */
@Entity
@Table(name = "arrears_plan")
class ClearingPlan {

	/** More instalments than months of five years are no plan. */
	static final int MOST = 60;

	@EmbeddedId
	private ClearingPlanId id;

	private UUID caseId;

	private LocalDate agreedOn;

	@Enumerated(EnumType.STRING)
	private PlanBasis basis;

	private @Nullable String document;

	private @Nullable String note;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "replaces_id"))
	private @Nullable ClearingPlanId replaces;

	private @Nullable String reason;

	private UUID entryKey;

	private Instant enteredAt;

	private UUID enteredBy;

	@ElementCollection
	@CollectionTable(name = "arrears_instalment", joinColumns = @JoinColumn(name = "plan_id"))
	@OrderColumn(name = "number")
	private List<PlanInstalment> instalments = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ClearingPlan() {
	}

	@SuppressWarnings("NullAway.Init")
	ClearingPlan(ArrearsCaseId arrearsCase, PlanFacts facts, @Nullable Replaced replaced, Entered entry) {
		refuseUnlessInOrder(facts);
		this.id = ClearingPlanId.next();
		this.caseId = arrearsCase.value();
		this.agreedOn = facts.agreedOn();
		this.basis = facts.basis();
		this.document = facts.document();
		this.note = facts.note();
		if (replaced != null) {
			this.replaces = replaced.plan();
			this.reason = replaced.reason();
		}
		this.entryKey = entry.key();
		this.enteredAt = entry.at();
		this.enteredBy = entry.by();
		facts.instalments().forEach((each) -> this.instalments.add(new PlanInstalment(each.due(), each.amount())));
	}

	ClearingPlanId id() {
		return this.id;
	}

	LocalDate agreedOn() {
		return this.agreedOn;
	}

	private static void refuseUnlessInOrder(PlanFacts facts) {
		if (facts.instalments().isEmpty()) {
			throw new PortalException("arrears.error.plan.empty");
		}
		if (facts.instalments().size() > MOST) {
			throw new PortalException("arrears.error.plan.many", MOST);
		}
		LocalDate before = facts.agreedOn().minusDays(1);
		for (Instalment instalment : facts.instalments()) {
			if (!instalment.due().isAfter(before)) {
				throw new PortalException("arrears.error.plan.days");
			}
			if (instalment.amount().signum() <= 0) {
				throw new PortalException("arrears.error.plan.amount");
			}
			before = instalment.due();
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ClearingPlan plan && plan.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	/**
	 * The plan whose place is taken.
	 *
	 * @param plan the plan
	 * @param reason why
	 */
	record Replaced(ClearingPlanId plan, String reason) {

	}

}
