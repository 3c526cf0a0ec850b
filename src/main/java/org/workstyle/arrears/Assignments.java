package org.workstyle.arrears;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.PortalException;

/**
 * Who answers for items from which day on, and their special categories: rows are added
 * in the order of days, never changed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Assignments {

	private static final String NEWEST = "\n" + """
			from arrears_item i cross join lateral (select g.* from arrears_assignment g where g.item_id = i.id
			  order by g.valid_from desc, g.id desc limit 1) l
			where\s""";

	private static final String INSERT = """
			insert into arrears_assignment (item_id, valid_from, unit_id, officer_id, category, reason, entered_at,
			  entered_by, agreed_by)
			""";

	private final JdbcClient jdbc;

	private final Books books;

	private final Clock clock;

	Assignments(JdbcClient jdbc, Books books, Clock clock) {
		this.jdbc = jdbc;
		this.books = books;
		this.clock = clock;
	}

	/**
	 * Gives a new item to whoever answers for its case.
	 */
	void begin(ArrearsItemId item, ArrearsCase arrearsCase, LocalDate from, UUID account) {
		insert(" values (:item, :from, :unit, :officer, null, null, :now, :by, null)", from, null, account)
			.param("item", item.value())
			.param("unit", arrearsCase.unit().value())
			.param("officer", officer(arrearsCase), Types.OTHER)
			.update();
	}

	/**
	 * Hands all items of a case to whoever answers for the case now.
	 */
	void transfer(ArrearsCase arrearsCase, LocalDate from, String reason, UUID account) {
		refuseBefore("i.case_id = :id", arrearsCase.id().value(), from);
		insert("select i.id, :from, :unit, :officer, l.category, :reason, :now, :by, null" + NEWEST + "i.case_id = :id",
				from, reason, account)
			.param("id", arrearsCase.id().value())
			.param("unit", arrearsCase.unit().value())
			.param("officer", officer(arrearsCase), Types.OTHER)
			.update();
	}

	/**
	 * Gives an item a special category, or takes it away.
	 * @param agreed account of the second person, if one has to agree
	 */
	void categorize(ArrearsItemId item, @Nullable ArrearsCategory category, LocalDate from, String reason, UUID account,
			@Nullable UUID agreed) {
		refuseBefore("i.id = :id", item.value(), from);
		insert("select i.id, :from, l.unit_id, l.officer_id, :category, :reason, :now, :by, :agreed" + NEWEST
				+ "i.id = :id", from, reason, account)
			.param("id", item.value())
			.param("category", (category != null) ? category.name() : null, Types.VARCHAR)
			.param("agreed", agreed, Types.OTHER)
			.update();
	}

	private JdbcClient.StatementSpec insert(String rows, LocalDate from, @Nullable String reason, UUID account) {
		this.books.refuseUnlessOpen(from);
		return this.jdbc.sql(INSERT + rows)
			.param("from", from)
			.param("reason", reason, Types.VARCHAR)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("by", account);
	}

	private void refuseBefore(String items, UUID id, LocalDate from) {
		LocalDate latest = this.jdbc.sql("select max(l.valid_from)" + NEWEST + items)
			.param("id", id)
			.query(LocalDate.class)
			.optional()
			.orElse(null);
		if (latest != null && from.isBefore(latest)) {
			throw new PortalException("arrears.error.from.earlier", latest);
		}
	}

	private static @Nullable UUID officer(ArrearsCase arrearsCase) {
		return arrearsCase.officer().map((person) -> person.value()).orElse(null);
	}

}
