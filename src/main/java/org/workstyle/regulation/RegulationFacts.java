package org.workstyle.regulation;

import org.workstyle.account.UnitId;

/**
 * What the register says about a regulation.
 *
 * @param title its title, without the book-title marks
 * @param category what it is about
 * @param kind whom it binds
 * @param owner the unit that keeps it
 * @param reviewMonths months after which it is to be reviewed again
 */
public record RegulationFacts(String title, RegulationCategory category, RegulationKind kind, UnitId owner,
		int reviewMonths) {

}
