package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.Keyset;
import org.workstyle.shared.Page;

/**
 * The register: regulations by title, as of a day.
 */
@Component
@Transactional(readOnly = true)
public class RegulationList {

	private static final String CONDITIONS = RegulationSql.REGULATIONS + """
			and (cast(:status as text) is null or s.status = :status)
			and (cast(:owner as uuid) is null or r.owner_id = :owner)
			and (cast(:category as text) is null or r.category = :category)
			and (cast(:kind as text) is null or r.kind = :kind)
			and (not :due or d.review_due_on <= :day)
			""";

	private static final String SEEK = """
			and (r.title collate "zh-x-icu", r.id) %s
			  (select b.title collate "zh-x-icu", b.id from regulation b where b.id = :cursor)
			""";

	private static final String ORDER = " order by r.title collate \"zh-x-icu\" %1$s, r.id %1$s";

	private final JdbcClient jdbc;

	RegulationList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a page of the register.
	 * @param after cursor of the last row of the page before
	 * @param before cursor of the first row of the page after
	 */
	public Page<RegulationSummary> page(RegulationFilter filter, @Nullable String after, @Nullable String before,
			DataScope scope) {
		Keyset<RegulationSummary> keyset = new Keyset<>(after, before, (row) -> row.id().toString());
		String cursor = keyset.cursor();
		String seek = (cursor != null) ? SEEK.formatted(keyset.isBackward() ? "<" : ">") : "";
		String sql = conditions(filter) + seek + ORDER.formatted(keyset.isBackward() ? "desc" : "asc") + " limit "
				+ Keyset.LIMIT;
		JdbcClient.StatementSpec rows = bind(sql, filter, scope);
		if (cursor != null) {
			rows = rows.param("cursor", Keyset.id(cursor));
		}
		String counted = "select count(*) from (" + conditions(filter) + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows.query((row, number) -> map(row, filter.on())).list(),
				bind(counted, filter, scope).query(Integer.class).single());
	}

	/**
	 * Returns the first regulations in whose title all words stand, uncounted.
	 */
	public List<RegulationSummary> named(String text, LocalDate day, int limit, DataScope scope) {
		SearchWords words = SearchWords.of(text);
		if (words.isEmpty()) {
			return List.of();
		}
		return RegulationSql
			.bind(this.jdbc.sql(RegulationSql.named(ORDER.formatted("asc") + " limit " + limit)), scope, day)
			.param("words", words.toArray())
			.param("titleGrams", words.titleGrams())
			.query((row, number) -> map(row, day))
			.list();
	}

	/**
	 * Returns all regulations of the filter, by title.
	 */
	public Stream<RegulationSummary> all(RegulationFilter filter, DataScope scope) {
		return bind(conditions(filter) + ORDER.formatted("asc"), filter, scope)
			.query((row, number) -> map(row, filter.on()))
			.list()
			.stream();
	}

	private JdbcClient.StatementSpec bind(String sql, RegulationFilter filter, DataScope scope) {
		JdbcClient.StatementSpec statement = RegulationSql.bind(this.jdbc.sql(sql), scope, filter.on())
			.param("status", name(filter.status()))
			.param("owner", (filter.owner() != null) ? filter.owner().value() : null)
			.param("category", name(filter.category()))
			.param("kind", name(filter.kind()))
			.param("due", filter.reviewDue());
		SearchWords words = SearchWords.of(filter.text());
		return words.isEmpty() ? statement
				: statement.param("words", words.toArray()).param("titleGrams", words.titleGrams());
	}

	private static String conditions(RegulationFilter filter) {
		return SearchWords.of(filter.text()).isEmpty() ? CONDITIONS : CONDITIONS + "and" + RegulationSql.NAMED;
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

	static RegulationSummary map(ResultSet row, LocalDate day) throws SQLException {
		LocalDate due = row.getObject("review_due_on", LocalDate.class);
		return new RegulationSummary(new RegulationId(row.getObject("id", UUID.class)), row.getString("title"),
				RegulationCategory.valueOf(row.getString("category")), RegulationKind.valueOf(row.getString("kind")),
				row.getString("short_name"), RegulationStatus.valueOf(row.getString("status")),
				row.getObject("number", Integer.class), row.getString("document_number"),
				row.getObject("effective_on", LocalDate.class), row.getObject("next_on", LocalDate.class), due,
				due != null && !due.isAfter(day));
	}

}
