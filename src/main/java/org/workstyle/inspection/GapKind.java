package org.workstyle.inspection;

/**
 * What can be missing when an inspection is to be closed.
 */
public enum GapKind {

	/** 未检查: an item was not checked at a unit. */
	NOT_CHECKED,

	/** 符合但无佐证: compliant without evidence. */
	NO_EVIDENCE,

	/** 未登记问题: something is amiss and no finding was opened. */
	NO_FINDING,

	/** 未明确责任人: nobody answers for a finding. */
	NO_OWNER,

	/** 期限已过: the deadline of a finding lies in the past. */
	PAST_DEADLINE

}
