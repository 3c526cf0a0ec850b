package org.workstyle.regulation;

/**
 * What a regulation is about.
 */
public enum RegulationCategory {

	/** 党的建设. */
	PARTY,

	/** 综合行政: meetings, documents, work rules. */
	ADMINISTRATION,

	/** 征收管理. */
	COLLECTION,

	/** 纳税服务. */
	SERVICE,

	/** 风险与执法. */
	ENFORCEMENT,

	/** 人事教育与考核. */
	PERSONNEL,

	/** 财务资产. */
	FINANCE,

	/** 纪检监督. */
	DISCIPLINE,

	/** 信息与数据. */
	INFORMATION

}
