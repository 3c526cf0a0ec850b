package org.workstyle.arrears;

/**
 * Days that the law leaves to the bureau.
 */
enum TermCode {

	/** 催告期限 in working days. */
	EXHORTATION,

	/** 清缴计划宽限期: after so many days an instalment that is not met breaks the plan. */
	PLAN_GRACE,

	/** 后续措施期限 in working days after a deadline. */
	FOLLOW_UP,

	/** 催缴期限: a taxpayer is reminded within so many days after the last day to pay. */
	REMINDER,

	/** An instalment becomes a task so many days before it is due. */
	INSTALMENT_SOON

}
