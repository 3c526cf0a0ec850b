package org.workstyle.forecast;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.TimeOrderedIds;

/**
 * The table of amounts, to which rows are only added.
 */
@Component
class RevenueRows {

	private static final String COLUMNS = """
			select v.kind, v.unit_id, v.month, v.tax_code, v.number, v.amount, v.entered_at, v.entered_by_name, v.import_id
			""";

	private static final String ADD = """
			insert into revenue_version
			  (id, kind, unit_id, month, tax_code, number, amount, entered_at, entered_by, entered_by_name, import_id)
			select :id, :kind, :unit, :month, :tax, :seen + 1, :amount, :now, :by, :byName, :import
			where :seen = (select coalesce(max(number), 0) from revenue_version
			  where kind = :kind and unit_id = :unit and month = :month and tax_code = :tax)
			on conflict do nothing
			""";

	private final JdbcClient jdbc;

	RevenueRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the newest version of each amount of some units over some months.
	 */
	List<RevenueVersion> newest(RevenueKind kind, Collection<UnitId> units, YearMonth from, YearMonth to) {
		return this.jdbc.sql(COLUMNS + """
				from revenue_newest v
				where v.kind = :kind and v.unit_id = any(:units) and v.month between :from and :to
				""")
			.param("kind", kind.name())
			.param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("to", to.atDay(1))
			.query(RevenueRows::map)
			.list();
	}

	/**
	 * Returns all versions of the amounts of a unit, month and tax, the latest first.
	 */
	List<RevenueVersion> versions(UnitId unit, YearMonth month, String tax) {
		return this.jdbc.sql(COLUMNS + """
				from revenue_version v
				where v.unit_id = :unit and v.month = :month and v.tax_code = :tax and v.kind <> 'PLAN'
				order by v.kind, v.number desc
				""")
			.param("unit", unit.value())
			.param("month", month.atDay(1))
			.param("tax", tax)
			.query(RevenueRows::map)
			.list();
	}

	/**
	 * Adds the next version, unless somebody did since that version was seen.
	 * @param seen number of the version that was seen, 0 where there was none
	 */
	boolean add(RevenueKey key, int seen, @Nullable BigDecimal amount, Actor actor, Instant now,
			@Nullable UUID importId) {
		return this.jdbc.sql(ADD)
			.param("id", TimeOrderedIds.next())
			.param("kind", key.kind().name())
			.param("unit", key.unit().value())
			.param("month", key.month().atDay(1))
			.param("tax", key.tax())
			.param("seen", seen)
			.param("amount", amount, Types.NUMERIC)
			.param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.param("by", actor.accountId())
			.param("byName", actor.displayName())
			.param("import", importId, Types.OTHER)
			.update() == 1;
	}

	private static RevenueVersion map(ResultSet row, int number) throws SQLException {
		RevenueKey key = new RevenueKey(RevenueKind.valueOf(row.getString("kind")),
				new UnitId(row.getObject("unit_id", UUID.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("tax_code"));
		return new RevenueVersion(key, row.getInt("number"), row.getBigDecimal("amount"),
				row.getObject("entered_at", OffsetDateTime.class).toInstant(), row.getString("entered_by_name"),
				row.getObject("import_id", UUID.class));
	}

}
