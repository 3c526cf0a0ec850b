package org.workstyle.study;

import java.util.List;

/**
 * What was handed in about a session.
 *
 * @param tookPart people who took part
 * @param handedIn reflections they handed in
 * @param mayHandIn whether whoever asked may hand one in
 * @param rows those that whoever asked may read
 */
public record SessionReflections(int tookPart, int handedIn, boolean mayHandIn, List<ReflectionSummary> rows) {

	public SessionReflections {
		rows = List.copyOf(rows);
	}

}
