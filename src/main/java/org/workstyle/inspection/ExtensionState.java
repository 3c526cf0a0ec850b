package org.workstyle.inspection;

/**
 * Where a request for more time stands.
 */
public enum ExtensionState {

	/** 待审批. */
	ASKED,

	/** 已同意. */
	GRANTED,

	/** 未同意. */
	REFUSED

}
