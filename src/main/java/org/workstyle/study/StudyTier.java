package org.workstyle.study;

/**
 * Where a kind of study belongs: committee, branch and youth move together (三级联动).
 */
public enum StudyTier {

	/** 党委. */
	COMMITTEE,

	/** 支部. */
	BRANCH,

	/** 青年. */
	YOUTH

}
