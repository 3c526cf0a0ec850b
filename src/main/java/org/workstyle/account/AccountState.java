package org.workstyle.account;

/**
 * Whether an account lets its owner in.
 */
public enum AccountState {

	/** 正常. */
	ACTIVE,

	/** 已锁定: too many failures, for a while. */
	LOCKED,

	/** 已停用. */
	DISABLED,

	/** 人员已离局: kept out as if disabled. */
	DEPARTED

}
