package org.workstyle.study;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;

/**
 * The SQL that finds the sessions of a filter within a scope, written so that every row
 * comes from an index in the order of the list, whatever the size of the table: the few
 * newest of each host (and kind) are merged. Sub-selects end in {@code offset 0} where
 * PostgreSQL must look up row by row and not read the whole table for a join.
 */
final class SessionWalk {

	private final SessionFilter filter;

	private final DataScope scope;

	private final boolean byWord;

	private final Map<String, Object> parameters = new HashMap<>();

	private final boolean hosted;

	SessionWalk(SessionFilter filter, DataScope scope, boolean byWord) {
		this.filter = filter;
		this.scope = scope;
		this.byWord = byWord;
		this.hosted = !scope.everything() || filter.host() != null;
		this.parameters.put("hosts", hosts());
		this.parameters.put("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new));
		this.parameters.put("walked", filter.walkedKinds().stream().map(Enum::name).toArray(String[]::new));
	}

	/**
	 * Returns how many index walks are merged.
	 */
	static int walks(SessionFilter filter, DataScope scope) {
		int hosts = (!scope.everything() && filter.host() == null) ? scope.visible().size() : 1;
		return Math.max(1, hosts) * Math.max(1, filter.walkedKinds().size());
	}

	/**
	 * Returns the sessions of one page: columns {@code session_id} and {@code held_on}.
	 */
	String page(@Nullable SessionCursor cursor, int limit) {
		boolean ascending = this.filter.oldestFirst() != (cursor != null && cursor.backwards());
		if (cursor != null) {
			this.parameters.put("cursorDay", cursor.heldOn());
			this.parameters.put("cursorId", cursor.id());
		}
		String past = (cursor != null) ? " and (%s, %s) " + (ascending ? ">" : "<") + " (:cursorDay, :cursorId)" : "";
		String order = ascending ? "" : " desc";
		return "select distinct session_id, held_on from (" + String.join(" union all ", walks(past, order, limit))
				+ ") as found order by held_on" + order + ", session_id" + order + " limit " + limit;
	}

	/**
	 * Returns the number of sessions, counted up to a bound. A session of several visible
	 * hosts counts at the first of them.
	 */
	String count(int bound) {
		return "select count(*) from (select 1 from (" + String.join(" union all ", countingWalks(bound))
				+ ") as found limit " + bound + ") as bounded";
	}

	JdbcClient.StatementSpec bind(JdbcClient jdbc, String sql) {
		JdbcClient.StatementSpec statement = jdbc.sql(sql);
		for (Map.Entry<String, Object> parameter : this.parameters.entrySet()) {
			if (sql.contains(":" + parameter.getKey())) {
				statement = statement.param(parameter.getKey(), parameter.getValue());
			}
		}
		return sql.contains(":self") ? statement.param("self", SessionVisibility.self(this.scope), Types.OTHER)
				: statement;
	}

	private List<String> walks(String past, String order, int limit) {
		if (this.byWord) {
			return List.of(ordered(byWord() + past.formatted("s.held_on", "s.id"), "s", order, limit));
		}
		List<String> walks = new ArrayList<>();
		walks.add(this.hosted ? hostWalk(past, order, limit, "") : tableWalk(past, order, limit));
		if (showsOwn()) {
			walks.add(ordered(ownWalk() + past.formatted("a.held_on", "a.session_id"), "a", order, limit));
		}
		return walks;
	}

	private List<String> countingWalks(int bound) {
		if (this.byWord) {
			return List.of(byWord());
		}
		List<String> walks = new ArrayList<>();
		String once = (hosts().length > 1)
				? " where not " + hostedBy("w.session_id", "any(:hosts) and o.host_id < h.host_id") : "";
		walks.add(this.hosted ? hostWalk("", " desc", bound, once) : tableWalk("", " desc", bound));
		if (showsOwn()) {
			walks.add(ownWalk() + " and not " + hostedBy("a.session_id", "any(:hosts)"));
		}
		return walks;
	}

	private String tableWalk(String past, String order, int limit) {
		String kinds = this.filter.walkedKinds().isEmpty() ? "" : " and s.kind = k.kind";
		String walk = ordered("select s.id as session_id, s.held_on from study_session s where true" + kinds
				+ conditions("s") + topic("s.topic") + past.formatted("s.held_on", "s.id"), "s", order, limit);
		return kinds.isEmpty() ? walk
				: "select w.session_id, w.held_on from unnest(cast(:walked as text[])) as k (kind)"
						+ " cross join lateral " + walk + " as w";
	}

	private String hostWalk(String past, String order, int limit, String unless) {
		boolean byKind = !this.filter.walkedKinds().isEmpty();
		String walk = ordered("select sh.session_id, sh.held_on from study_session_host sh where sh.host_id = h.host_id"
				+ (byKind ? " and sh.kind = k.kind" : "") + conditions("sh")
				+ topic("(select t.topic from study_session t where t.id = sh.session_id)")
				+ past.formatted("sh.held_on", "sh.session_id"), "sh", order, limit);
		return "select w.session_id, w.held_on from unnest(cast(:hosts as uuid[])) as h (host_id)"
				+ (byKind ? " cross join unnest(cast(:walked as text[])) as k (kind)" : "") + " cross join lateral "
				+ walk + " as w" + unless;
	}

	private String ownWalk() {
		return "select a.session_id, a.held_on from study_attendance a where a.person_id = :self" + days("a")
				+ " and exists (select from study_session s where s.id = a.session_id" + kinds("s") + conditions("s")
				+ topic("s.topic") + " offset 0)" + ofHost("a.session_id");
	}

	private String byWord() {
		String visible = " and (" + hostedBy("s.id", "any(:hosts)")
				+ (showsOwn() ? " or exists (select from study_attendance a where a.session_id = s.id"
						+ " and a.person_id = :self offset 0)" + ofHost("s.id") : "")
				+ ")";
		return "select s.id as session_id, s.held_on from study_session s"
				+ " where search_grams(s.topic) @> search_grams(:text)" + topic("s.topic") + kinds("s")
				+ conditions("s") + (this.hosted ? visible : "");
	}

	private String ofHost(String session) {
		return (this.filter.host() != null) ? " and " + hostedBy(session, ":host") : "";
	}

	private static String hostedBy(String session, String host) {
		return "exists (select from study_session_host o where o.session_id = " + session + " and o.host_id = " + host
				+ " offset 0)";
	}

	private static String ordered(String select, String alias, String order, int limit) {
		String id = alias.equals("s") ? "s.id" : alias + ".session_id";
		return "(" + select + " order by " + alias + ".held_on" + order + ", " + id + order + " limit " + limit + ")";
	}

	private String conditions(String alias) {
		if (this.filter.status() == null) {
			return days(alias);
		}
		return " and " + alias + ".status = '" + this.filter.status() + "'" + days(alias);
	}

	private String days(String alias) {
		String from = (this.filter.from() != null) ? " and " + alias + ".held_on >= :from" : "";
		String to = (this.filter.to() != null) ? " and " + alias + ".held_on <= :to" : "";
		if (this.filter.from() != null) {
			this.parameters.put("from", this.filter.from());
		}
		if (this.filter.to() != null) {
			this.parameters.put("to", this.filter.to());
		}
		return from + to;
	}

	private String kinds(String alias) {
		return this.filter.kinds().isEmpty() ? "" : " and " + alias + ".kind = any(:kinds)";
	}

	/**
	 * Asked in a way that PostgreSQL takes most topics to match: guessing that few do, it
	 * would read the whole table to find them.
	 */
	private String topic(String expression) {
		if (this.filter.text() == null) {
			return "";
		}
		this.parameters.put("text", this.filter.text().toLowerCase(Locale.ROOT));
		return " and strpos(lower(" + expression + "), :text) <> 0";
	}

	private boolean showsOwn() {
		if (this.filter.host() != null) {
			this.parameters.put("host", this.filter.host().value());
		}
		return !this.scope.everything() && this.scope.self() != null;
	}

	private UUID[] hosts() {
		if (this.filter.host() != null) {
			return this.scope.sees(this.filter.host()) ? new UUID[] { this.filter.host().value() } : new UUID[0];
		}
		return SessionVisibility.ids(this.scope.visible());
	}

}
