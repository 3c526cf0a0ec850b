package org.workstyle.indicator;

/**
 * Where the values of an element come from.
 */
public enum ElementSource {

	/** 填报: typed by the responsible unit. */
	ENTERED,

	/** 导入: brought from the core tax system. */
	IMPORTED,

	/**
	 * 系统取数: computed from the portal's own records by the module that keeps them; typed
	 * as long as no module offers it.
	 */
	DERIVED

}
