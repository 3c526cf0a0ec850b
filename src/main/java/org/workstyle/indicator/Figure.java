package org.workstyle.indicator;

/**
 * A figure or choice of an indicator that may be an assumption of the portal, to be
 * confirmed by the bureau.
 */
public enum Figure {

	/** 目标值. */
	TARGET,

	/** 预警值. */
	WARNING,

	/** 底线值. */
	FLOOR,

	/** 封顶值. */
	CAP,

	/** 计分办法 with its parameters. */
	RULE

}
