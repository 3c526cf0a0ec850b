package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCategory;

/**
 * Enters arrears as rows, whatever enters them in the portal.
 */
@TestComponent
public class LedgerRecords {

	private final JdbcClient jdbc;

	public LedgerRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public UUID file(String name, UnitId unit) {
		UUID taxpayer = this.jdbc
			.sql("insert into taxpayer (credit_code, name, pinyin, kind, industry, unit_id, unit_since, state,"
					+ " state_since, registered_on) values ('91520199' || upper(substr(translate(md5(random()::text),"
					+ " 'abcdef', '012345'), 1, 10)), :name, '', 'ENTERPRISE', 'MANUFACTURING', :unit, '2000-01-01',"
					+ " 'NORMAL', '2000-01-01', '2000-01-01') returning id")
			.param("name", name)
			.param("unit", unit.value())
			.query(UUID.class)
			.single();
		return this.jdbc
			.sql("insert into arrears_case (taxpayer_id, unit_id, risk, opened_on) values (?, ?, 'LOW', '2000-01-01')"
					+ " returning id")
			.params(taxpayer, unit.value())
			.query(UUID.class)
			.single();
	}

	public UUID item(UUID file, String taxType, LocalDate due) {
		return this.jdbc
			.sql("insert into arrears_item (case_id, tax_type, period_from, period_to, due_on, origin, entry_key)"
					+ " values (:file, :tax, :from, :to, :due, 'DECLARED', uuidv7()) returning id")
			.param("file", file)
			.param("tax", taxType)
			.param("from", due.minusMonths(1).withDayOfMonth(1))
			.param("to", due.withDayOfMonth(1).minusDays(1))
			.param("due", due)
			.query(UUID.class)
			.single();
	}

	public void assign(UUID item, LocalDate from, UnitId unit, @Nullable PersonId officer,
			@Nullable ArrearsCategory category) {
		this.jdbc.sql(
				"insert into arrears_assignment (item_id, valid_from, unit_id, officer_id, category, reason, entered_by,"
						+ " agreed_by) values (:item, :from, :unit, :officer, :category, '移送', uuidv7(), uuidv7())")
			.param("item", item)
			.param("from", from)
			.param("unit", unit.value())
			.param("officer", (officer != null) ? officer.value() : null, Types.OTHER)
			.param("category", (category != null) ? category.name() : null, Types.VARCHAR)
			.update();
	}

	/**
	 * Books what was added to the tax that is owed.
	 */
	public UUID book(UUID item, String kind, LocalDate day, BigDecimal amount) {
		return book(item, kind, day, amount, null, null);
	}

	public UUID pay(UUID item, LocalDate day, BigDecimal amount) {
		UUID payment = this.jdbc
			.sql("insert into arrears_payment (case_id, paid_on, booked_on, amount, method, entry_key)"
					+ " select case_id, :day, :day, :amount, 'TRANSFER', uuidv7() from arrears_item where id = :item"
					+ " returning id")
			.param("day", day)
			.param("amount", amount)
			.param("item", item)
			.query(UUID.class)
			.single();
		return book(item, "PAYMENT", day, amount.negate(), payment, null);
	}

	public void reverse(UUID movement, LocalDate day) {
		this.jdbc.sql("select item_id, principal from arrears_movement where id = ?").param(movement).query((row) -> {
			book(row.getObject(1, UUID.class), "REVERSAL", day, row.getBigDecimal(2).negate(), null, movement);
		});
	}

	public UUID defer(UUID item, LocalDate from, LocalDate to) {
		return this.jdbc
			.sql("insert into arrears_stop (item_id, kind, from_on, to_on, applied_on, document, reason)"
					+ " values (?, 'DEFERRAL', ?, ?, ?, '缓缴〔2023〕1号', '资金周转困难') returning id")
			.params(item, from, to, from)
			.query(UUID.class)
			.single();
	}

	public void withdraw(UUID deferral) {
		this.jdbc.sql("update arrears_stop set withdrawn_at = now(), withdrawn_reason = '录入有误' where id = ?")
			.param(deferral)
			.update();
	}

	public void close(LocalDate month) {
		this.jdbc.sql("insert into arrears_month (month, closed_at) values (?, now())").param(month).update();
	}

	private UUID book(UUID item, String kind, LocalDate day, BigDecimal amount, @Nullable UUID payment,
			@Nullable UUID reversed) {
		return this.jdbc
			.sql("insert into arrears_movement (item_id, kind, booked_on, effective_on, principal, payment_id,"
					+ " reverses_id, reason, entered_by, agreed_by) values (:item, :kind, :day, :day, :amount,"
					+ " :payment, :reversed, '核对更正', uuidv7(), uuidv7()) returning id")
			.param("item", item)
			.param("kind", kind)
			.param("day", day)
			.param("amount", amount)
			.param("payment", payment, Types.OTHER)
			.param("reversed", reversed, Types.OTHER)
			.query(UUID.class)
			.single();
	}

}
