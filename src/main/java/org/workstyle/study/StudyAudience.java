package org.workstyle.study;

/**
 * Of whom hours of study are asked.
 */
public enum StudyAudience {

	/** 党员. */
	PARTY_MEMBER,

	/** 党支部书记和班子成员. */
	PARTY_OFFICER

}
