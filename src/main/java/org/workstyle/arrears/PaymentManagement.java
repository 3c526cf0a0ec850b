package org.workstyle.arrears;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.arrears.Allocation.Share;
import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Records payments and takes back those that did not stand; none is ever deleted.
 */
@Service
@Transactional
public class PaymentManagement {

	private static final String INSERT = """
			insert into arrears_payment (id, case_id, paid_on, booked_on, amount, method, voucher, reason, entry_key,
			  entered_at, entered_by)
			values (:id, :case, :paid, :booked, :amount, :method, :voucher, :reason, :form, :now, :by)
			""";

	private static final String PARTS = """
			select m.id, m.item_id, m.effective_on, m.principal, m.surcharge from arrears_movement m
			where m.payment_id = :id and m.kind = 'PAYMENT'
			  and not exists (select from arrears_movement r where r.reverses_id = m.id)
			""";

	private final ArrearsCaseAccess access;

	private final EntryKeys entries;

	private final PaymentAllocation allocation;

	private final Books books;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	PaymentManagement(ArrearsCaseAccess access, EntryKeys entries, PaymentAllocation allocation, Books books,
			JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.access = access;
		this.entries = entries;
		this.allocation = allocation;
		this.books = books;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records a payment, unless the form was stored before.
	 * @param form the form's identifier
	 * @return whether it was stored now
	 */
	public boolean record(ArrearsCaseId id, UUID form, PaymentFacts facts, Actor actor) {
		this.access.toChange(id, actor);
		if (!this.entries.isFirst(form, id)) {
			return false;
		}
		if (facts.paidOn().isAfter(facts.bookedOn())) {
			throw new PortalException("arrears.error.paid.after-booked");
		}
		List<Share> shares = this.allocation.of(id, facts);
		UUID payment = insert(id, form, facts, actor);
		this.books.addAll(facts.bookedOn(), shares.stream().map((share) -> entry(share, payment, facts)).toList(),
				actor.accountId());
		return true;
	}

	private static Books.Entry entry(Share share, UUID payment, PaymentFacts facts) {
		return new Books.Entry(share.item(), MovementKind.PAYMENT, facts.bookedOn(), facts.paidOn(),
				share.principal().negate(), share.surcharge().negate(), payment, null, facts.reason());
	}

	/**
	 * Takes a payment back: what it settled is owed again as if it had not been paid.
	 */
	public void reverse(UUID payment, LocalDate bookedOn, String reason, Actor actor) {
		ArrearsCaseId id = caseOf(payment);
		this.access.toChange(id, actor);
		List<Books.Entry> parts = this.jdbc.sql(PARTS)
			.param("id", payment)
			.query((row, number) -> new Books.Entry(new ArrearsItemId(row.getObject("item_id", UUID.class)),
					MovementKind.REVERSAL, bookedOn, row.getObject("effective_on", LocalDate.class),
					row.getBigDecimal("principal").negate(), row.getBigDecimal("surcharge").negate(), payment,
					row.getObject("id", UUID.class), reason))
			.list();
		if (parts.isEmpty()) {
			throw new PortalException("arrears.error.payment.reversed");
		}
		refuseBefore(payment, bookedOn);
		this.books.addAll(bookedOn, parts, actor.accountId());
		this.audit.record("ARREARS_PAYMENT_REVERSED", ArrearsCaseAccess.SUBJECT, id.toString(),
				Map.of("payment", payment.toString(), "reason", reason));
	}

	private UUID insert(ArrearsCaseId id, UUID form, PaymentFacts facts, Actor actor) {
		UUID payment = TimeOrderedIds.next();
		this.jdbc.sql(INSERT)
			.param("id", payment)
			.param("case", id.value())
			.param("paid", facts.paidOn())
			.param("booked", facts.bookedOn())
			.param("amount", facts.amount())
			.param("method", facts.method().name())
			.param("voucher", facts.voucher(), Types.VARCHAR)
			.param("reason", facts.reason(), Types.VARCHAR)
			.param("form", form)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("by", actor.accountId())
			.update();
		return payment;
	}

	private ArrearsCaseId caseOf(UUID payment) {
		return this.jdbc.sql("select case_id from arrears_payment where id = :id")
			.param("id", payment)
			.query((row, number) -> new ArrearsCaseId(row.getObject(1, UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFoundException("arrears-payment", payment));
	}

	private void refuseBefore(UUID payment, LocalDate bookedOn) {
		LocalDate paymentBooked = this.jdbc.sql("select booked_on from arrears_payment where id = :id")
			.param("id", payment)
			.query(LocalDate.class)
			.single();
		if (bookedOn.isBefore(paymentBooked)) {
			throw new PortalException("arrears.error.booked.before-payment", paymentBooked);
		}
	}

}
