package org.workstyle.shared;

/**
 * What an account may do. Administration, auditing and business are separate duties
 * (三员分立): no account holds {@link #ADMIN} with {@link #PERFORMANCE} or
 * {@link #INSPECTOR}.
 */
public enum Role {

	/** 干部: logs the own unit's records. */
	STAFF,

	/** 科室/分局负责人: sees and answers for the own unit and the units below. */
	UNIT_HEAD,

	/** 绩效办: indicators, requirements, quarters. */
	PERFORMANCE,

	/** 纪检: sees everything, changes no business record. */
	INSPECTOR,

	/** 党委: dashboards, instructions, approval of the year. */
	COMMITTEE,

	/** 系统管理员: accounts, units, settings; no business record. */
	ADMIN;

	/**
	 * Returns the name Spring Security knows the role by.
	 */
	public String authority() {
		return "ROLE_" + name();
	}

	/**
	 * Whether the role sees the records of all units.
	 */
	public boolean seesAllUnits() {
		return this == PERFORMANCE || this == INSPECTOR || this == COMMITTEE;
	}

}
