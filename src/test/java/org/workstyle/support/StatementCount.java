package org.workstyle.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Counts the SQL statements that reach PostgreSQL, whoever sends them. Not a page's are
 * what the portal does by the clock beside it, and keeping the session itself, a few
 * short statements whatever the page.
 */
public class StatementCount implements QueryExecutionListener {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (!Thread.currentThread().getName().startsWith("scheduling-")) {
			queries.stream()
				.map(QueryInfo::getQuery)
				.filter((sql) -> !sql.contains("SPRING_SESSION"))
				.forEach(this.statements::add);
		}
	}

	/**
	 * Forgets what was counted.
	 */
	public void reset() {
		this.statements.clear();
	}

	/**
	 * Returns the statements since the last reset.
	 */
	public List<String> statements() {
		return List.copyOf(this.statements);
	}

}
