package org.workstyle.account;

/**
 * What a member is in the unit or group.
 */
public enum MemberPosition {

	/** 负责人/书记/组长: answers for it. */
	HEAD,

	/** 副职/副书记. */
	DEPUTY,

	/** 委员/学习秘书: keeps its records. */
	OFFICER,

	/** 成员. */
	MEMBER

}
