package org.workstyle.arrears;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.PortalException;

/**
 * The books of the items: entries are added, never changed, and only into months that are
 * open.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Books {

	private static final String INSERT = """
			insert into arrears_movement (item_id, kind, booked_on, effective_on, principal, surcharge, payment_id,
			  reverses_id, reason, entered_at, entered_by, agreed_by)
			values (:item, :kind, :booked, :effective, :principal, :surcharge, :payment, :reverses, :reason, :now, :by,
			  :agreed)
			""";

	private static final String CLOSED = "select exists (select from arrears_month where month >= :month)";

	private final JdbcClient jdbc;

	private final Clock clock;

	Books(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Refuses a day in a closed month, or one that has not come.
	 */
	void refuseUnlessOpen(LocalDate day) {
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new PortalException("arrears.error.booked.future");
		}
		if (this.jdbc.sql(CLOSED).param("month", day.withDayOfMonth(1)).query(Boolean.class).single()) {
			throw new PortalException("arrears.error.booked.closed", day.getYear(), day.getMonthValue());
		}
	}

	/**
	 * Adds an entry.
	 * @param agreed account of the second person, if one has to agree
	 */
	void add(Entry entry, UUID account, @Nullable UUID agreed) {
		refuseUnlessOpen(entry.bookedOn());
		insert(entry, account, agreed);
	}

	/**
	 * Adds the entries of a payment, all booked on one day.
	 */
	void addAll(LocalDate bookedOn, List<Entry> entries, UUID account) {
		refuseUnlessOpen(bookedOn);
		entries.forEach((entry) -> insert(entry, account, null));
	}

	private void insert(Entry entry, UUID account, @Nullable UUID agreed) {
		this.jdbc.sql(INSERT)
			.param("item", entry.item().value())
			.param("kind", entry.kind().name())
			.param("booked", entry.bookedOn())
			.param("effective", entry.effectiveOn())
			.param("principal", entry.principal())
			.param("surcharge", entry.surcharge())
			.param("payment", entry.payment(), Types.OTHER)
			.param("reverses", entry.reverses(), Types.OTHER)
			.param("reason", entry.reason(), Types.VARCHAR)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("by", account)
			.param("agreed", agreed, Types.OTHER)
			.update();
	}

	/**
	 * An entry; amounts are signed.
	 *
	 * @param item the item
	 * @param kind what it is
	 * @param bookedOn its day in the ledger
	 * @param effectiveOn its day for the surcharge
	 * @param principal what it adds to the tax
	 * @param surcharge what it adds to the surcharge
	 * @param payment the payment it is part of, if any
	 * @param reverses the entry that it takes back, if any
	 * @param reason why
	 */
	record Entry(ArrearsItemId item, MovementKind kind, LocalDate bookedOn, LocalDate effectiveOn, BigDecimal principal,
			BigDecimal surcharge, @Nullable UUID payment, @Nullable UUID reverses, @Nullable String reason) {

		/**
		 * An entry about the tax alone.
		 */
		static Entry of(ArrearsItemId item, MovementKind kind, LocalDate bookedOn, LocalDate effectiveOn,
				BigDecimal principal, @Nullable String reason) {
			return new Entry(item, kind, bookedOn, effectiveOn, principal, BigDecimal.ZERO, null, null, reason);
		}

	}

}
