package org.workstyle.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Page;

/**
 * Lists the audit log, the newest entry first. Each filter has an index that ends in the
 * moment and the number, by which pages go on.
 */
@Component
@Transactional(readOnly = true)
public class AuditReader {

	/** Walks from one value of a column to the next along its index. */
	private static final String VALUES = """
			with recursive found (value) as (
			  (select %1$s from audit_entry where %1$s is not null order by %1$s limit 1)
			  union all
			  select (select next.%1$s from audit_entry next where next.%1$s > found.value order by next.%1$s limit 1)
			  from found where found.value is not null
			)
			select value from found where value is not null""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the events there are entries of.
	 */
	public List<String> events() {
		return this.jdbc.sql(VALUES.formatted("event")).query(String.class).list();
	}

	/**
	 * Returns the kinds of record there are entries about.
	 */
	public List<String> subjectTypes() {
		return this.jdbc.sql(VALUES.formatted("subject_type")).query(String.class).list();
	}

	/**
	 * Returns a page of the list.
	 * @param filter which entries
	 * @param after cursor of the last entry of the page before
	 * @param before cursor of the first entry of the page after
	 */
	public Page<AuditEntry> list(AuditFilter filter, @Nullable String after, @Nullable String before) {
		Map<String, Object> values = new HashMap<>();
		String where = where(filter, values);
		int total = this.jdbc
			.sql("select count(*) from (select 1 from audit_entry where " + where + " limit " + (Page.COUNT_BOUND + 1)
					+ ") as bounded")
			.params(values)
			.query(Integer.class)
			.single();
		boolean backwards = before != null && after == null;
		List<AuditEntry> rows = rows(where, values, backwards ? before : after, backwards);
		boolean more = rows.size() > Page.SIZE;
		List<AuditEntry> shown = new ArrayList<>(more ? rows.subList(0, Page.SIZE) : rows);
		if (backwards) {
			Collections.reverse(shown);
		}
		boolean hasPrevious = backwards ? more : after != null;
		boolean hasNext = backwards || more;
		return new Page<>(shown, (hasPrevious && !shown.isEmpty()) ? AuditCursor.of(shown.get(0)).toString() : null,
				(hasNext && !shown.isEmpty()) ? AuditCursor.of(shown.get(shown.size() - 1)).toString() : null, total);
	}

	private List<AuditEntry> rows(String where, Map<String, Object> values, @Nullable String from, boolean backwards) {
		String range = "";
		if (from != null) {
			AuditCursor cursor = AuditCursor.read(from);
			values.put("moment", cursor.moment());
			values.put("id", cursor.id());
			range = " and (recorded_at, id) " + (backwards ? ">" : "<") + " (:moment, :id)";
		}
		String order = backwards ? " order by recorded_at, id" : " order by recorded_at desc, id desc";
		return this.jdbc.sql("select * from audit_entry where " + where + range + order + " limit " + (Page.SIZE + 1))
			.params(values)
			.query(AuditEntry.class)
			.list();
	}

	private String where(AuditFilter filter, Map<String, Object> values) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		equal(conditions, values, "event", filter.event());
		equal(conditions, values, "actor_name", filter.person());
		equal(conditions, values, "subject_type", filter.subjectType());
		equal(conditions, values, "subject_id", filter.subjectId());
		if (filter.from() != null) {
			conditions.add("recorded_at >= :from");
			values.put("from", startOf(filter.from()));
		}
		if (filter.to() != null) {
			conditions.add("recorded_at < :to");
			values.put("to", startOf(filter.to().plusDays(1)));
		}
		return String.join(" and ", conditions);
	}

	private static void equal(List<String> conditions, Map<String, Object> values, String column,
			@Nullable String value) {
		if (value != null && !value.isEmpty()) {
			conditions.add(column + " = :" + column);
			values.put(column, value);
		}
	}

	private OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toOffsetDateTime();
	}

}
