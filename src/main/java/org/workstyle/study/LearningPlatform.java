package org.workstyle.study;

/**
 * Where people learn online; hours and points are the platform's own figures.
 */
public enum LearningPlatform {

	/** 学习兴税: the tax administration's platform. */
	XUEXI_XINGSHUI,

	/** 学习强国: the party's platform. */
	XUEXI_QIANGGUO

}
