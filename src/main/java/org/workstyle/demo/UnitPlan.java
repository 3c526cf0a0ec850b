package org.workstyle.demo;

import java.util.List;

import org.workstyle.account.UnitType;

/**
 * One line of the staff plan.
 *
 * @param code the unit's code
 * @param type what it is
 * @param parent code of the unit above, or empty
 * @param name its name
 * @param shortName its name in tables
 * @param staff how many work there
 * @param members how many of them are party members
 * @param young how many of them belong to a youth group
 * @param branch code of their party branch
 * @param youthGroup code of their youth group, or empty
 */
record UnitPlan(String code, UnitType type, String parent, String name, String shortName, int staff, int members,
		int young, String branch, String youthGroup) {

	static List<UnitPlan> all() {
		return DemoFile.rows("units.csv").stream().map(UnitPlan::of).toList();
	}

	private static UnitPlan of(List<String> row) {
		return new UnitPlan(row.get(0), UnitType.valueOf(row.get(1)), row.get(2), row.get(3), row.get(4),
				number(row.get(5)), number(row.get(6)), number(row.get(7)), row.get(8), row.get(9));
	}

	private static int number(String text) {
		return text.isEmpty() ? 0 : Integer.parseInt(text);
	}

}
