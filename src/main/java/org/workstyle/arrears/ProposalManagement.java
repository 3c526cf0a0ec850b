package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Proposes what one person alone may not do, and lets a second one agree or refuse:
 * write-offs, 死欠, surcharge beyond the tax.
 */
@Service
@Transactional
public class ProposalManagement {

	private static final String INSERT = """
			insert into arrears_proposal (item_id, kind, principal, surcharge, booked_on, reason, proposed_at, proposed_by)
			values (:item, :kind, :principal, :surcharge, :booked, :reason, :now, :by)
			""";

	private static final String DECIDE = """
			update arrears_proposal set decided_at = :now, decided_by = :by, agreed = :agreed, answer = :answer
			where id = :id and agreed is null
			""";

	private final ArrearsCaseAccess access;

	private final EntryKeys entries;

	private final CaseDebts debts;

	private final Books books;

	private final Assignments assignments;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	ProposalManagement(ArrearsCaseAccess access, EntryKeys entries, CaseDebts debts, Books books,
			Assignments assignments, JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.access = access;
		this.entries = entries;
		this.debts = debts;
		this.books = books;
		this.assignments = assignments;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Proposes something, unless the form was stored before.
	 * @param form the form's identifier
	 */
	public void propose(ArrearsItemId id, UUID form, ProposalFacts facts, Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, actor);
		if (!this.entries.isFirst(form, arrearsCase.id())) {
			return;
		}
		ItemDebt debt = this.debts.of(arrearsCase.id(), today()).item(id);
		this.books.refuseUnlessOpen(facts.bookedOn());
		ItemManagement.refuseBeforeItem(debt.item(), facts.bookedOn());
		facts.refuseUnlessFor(debt);
		this.jdbc.sql(INSERT)
			.param("item", id.value())
			.param("kind", facts.kind().name())
			.param("principal", facts.principal())
			.param("surcharge", facts.surcharge())
			.param("booked", facts.bookedOn())
			.param("reason", facts.reason())
			.param("now", now())
			.param("by", actor.accountId())
			.update();
	}

	/**
	 * Agrees to a proposal or refuses it.
	 * @throws PortalException if it is the actor's own, or was decided before
	 */
	public void decide(UUID proposal, boolean agreed, String answer, Actor actor) {
		ArrearsItemId id = itemOf(proposal);
		ArrearsCase arrearsCase = this.access.toAgree(id, actor);
		ItemDebt debt = this.debts.of(arrearsCase.id(), today()).item(id);
		Proposal proposed = debt.item()
			.proposals()
			.stream()
			.filter((each) -> each.id().equals(proposal))
			.findFirst()
			.orElseThrow();
		if (proposed.proposer().equals(actor.accountId())) {
			throw new PortalException("arrears.error.proposal.own");
		}
		decided(proposal, agreed, answer, actor);
		if (agreed) {
			carryOut(proposed, debt, actor);
		}
		this.audit.record(agreed ? "ARREARS_PROPOSAL_AGREED" : "ARREARS_PROPOSAL_REFUSED", ArrearsCaseAccess.SUBJECT,
				arrearsCase.id().toString(),
				Map.of("kind", proposed.kind().name(), "item", id.toString(), "reason", answer));
	}

	private void decided(UUID proposal, boolean agreed, String answer, Actor actor) {
		if (this.jdbc.sql(DECIDE)
			.param("id", proposal)
			.param("now", now())
			.param("by", actor.accountId())
			.param("agreed", agreed)
			.param("answer", answer)
			.update() == 0) {
			throw new PortalException("arrears.error.proposal.decided");
		}
	}

	private void carryOut(Proposal proposed, ItemDebt debt, Actor second) {
		ProposalFacts facts = ProposalFacts.of(proposed);
		facts.refuseUnlessFor(debt);
		ArrearsItemId item = debt.item().id();
		switch (proposed.kind()) {
			case WRITE_OFF -> this.books.add(writeOff(item, facts), proposed.proposer(), second.accountId());
			case UNCOLLECTABLE -> this.assignments.categorize(item, ArrearsCategory.UNCOLLECTABLE, facts.bookedOn(),
					facts.reason(), proposed.proposer(), second.accountId());
			case EXCESS -> {
			}
		}
	}

	private static Books.Entry writeOff(ArrearsItemId item, ProposalFacts facts) {
		BigDecimal principal = facts.principal().negate();
		return new Books.Entry(item, MovementKind.WRITE_OFF, facts.bookedOn(), facts.bookedOn(), principal,
				facts.surcharge().negate(), null, null, facts.reason());
	}

	private ArrearsItemId itemOf(UUID proposal) {
		return this.jdbc.sql("select item_id from arrears_proposal where id = :id")
			.param("id", proposal)
			.query((row, number) -> new ArrearsItemId(row.getObject(1, UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFoundException("arrears-proposal", proposal));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
