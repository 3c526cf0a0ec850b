package org.workstyle.taxpayer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.Keyset;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;

/**
 * Lists taxpayers by their credit codes, each reader those of the branches seen. Only the
 * conditions asked for stand in the statement, so that each uses its own index.
 */
@Component
@Transactional(readOnly = true)
public class TaxpayerList {

	private static final Pattern CURSOR = Pattern.compile("[0-9A-Z]{18}");

	private final JdbcClient jdbc;

	TaxpayerList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a page of the list.
	 */
	public Page<TaxpayerSummary> page(TaxpayerFilter filter, @Nullable String after, @Nullable String before,
			DataScope scope) {
		Keyset<TaxpayerSummary> keyset = new Keyset<>(after, before, TaxpayerSummary::creditCode);
		Map<String, Object> parameters = new HashMap<>();
		String counted = "select count(*) from (select from taxpayer t where " + where(filter, scope, parameters)
				+ " limit " + (Page.COUNT_BOUND + 1) + ") c";
		int total = TaxpayerRows.bind(this.jdbc.sql(counted).params(parameters), scope).query(Integer.class).single();
		return keyset.page(rows(filter, scope, keyset.cursor(), keyset.isBackward(), Keyset.LIMIT), total);
	}

	/**
	 * Returns all rows of the filter in the order of the list, read piece by piece.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Stream<TaxpayerSummary> stream(TaxpayerFilter filter, DataScope scope) {
		return Keyset.all(TaxpayerSummary::creditCode, (cursor) -> rows(filter, scope, cursor, false, Keyset.PIECE));
	}

	private List<TaxpayerSummary> rows(TaxpayerFilter filter, DataScope scope, @Nullable String cursor,
			boolean backward, int limit) {
		Map<String, Object> parameters = new HashMap<>();
		String conditions = where(filter, scope, parameters);
		if (cursor != null) {
			if (!CURSOR.matcher(cursor).matches()) {
				throw new NotFoundException("page of the list at", cursor);
			}
			conditions += " and t.credit_code " + (backward ? "<" : ">") + " :cursor";
			parameters.put("cursor", cursor);
		}
		String order = " order by t.credit_code" + (backward ? " desc" : "") + " limit " + limit;
		return TaxpayerRows
			.bind(this.jdbc.sql(TaxpayerRows.SELECT + "where " + conditions + order).params(parameters), scope)
			.query(TaxpayerRows::map)
			.list();
	}

	private static String where(TaxpayerFilter filter, DataScope scope, Map<String, Object> parameters) {
		StringBuilder conditions = new StringBuilder(TaxpayerRows.within(scope));
		add("unit_id", (filter.unit() != null) ? filter.unit().value() : null, conditions, parameters);
		add("officer_id", (filter.officer() != null) ? filter.officer().value() : null, conditions, parameters);
		add("state", filter.state(), conditions);
		add("grade", filter.grade(), conditions);
		add("kind", filter.kind(), conditions);
		add("industry", filter.industry(), conditions);
		if (filter.text() != null) {
			conditions.append(" and ").append(TaxpayerText.condition(filter.text()));
			parameters.putAll(TaxpayerText.parameters(filter.text()));
		}
		return conditions.toString();
	}

	private static void add(String column, @Nullable Object value, StringBuilder conditions,
			Map<String, Object> parameters) {
		if (value != null) {
			conditions.append(" and t.").append(column).append(" = :").append(column);
			parameters.put(column, value);
		}
	}

	/**
	 * The value stands in the statement itself, so that PostgreSQL knows how frequent it
	 * is: few are closed, most are normal.
	 */
	private static void add(String column, @Nullable Enum<?> value, StringBuilder conditions) {
		if (value != null) {
			conditions.append(" and t.").append(column).append(" = '").append(value.name()).append('\'');
		}
	}

}
