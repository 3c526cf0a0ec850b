package org.workstyle.arrears;

/**
 * What can happen in a case.
 */
public enum TimelineKind {

	/** 新增欠税. */
	NEW("plus-circle", "secondary"),

	/** 缴款. */
	PAYMENT("cash-coin", "success"),

	/** 冲销缴款. */
	REVERSAL("arrow-counterclockwise", "warning"),

	/** 更正. */
	CORRECTION("pencil", "secondary"),

	/** 核销. */
	WRITE_OFF("x-circle", "warning"),

	/** 移交、归类. */
	ASSIGNMENT("arrow-left-right", "secondary"),

	/** 停止加收滞纳金. */
	STOP("pause-circle", "info"),

	/** 制定清缴计划. */
	PLAN("calendar-check", "info"),

	/** 变更清缴计划. */
	PLAN_CHANGED("calendar2-range", "warning"),

	/** 采取措施. */
	MEASURE("hammer", "danger"),

	/** 措施结果. */
	OUTCOME("flag", "secondary"),

	/** 撤回误登的措施. */
	WITHDRAWAL("arrow-counterclockwise", "secondary"),

	/** 备注. */
	NOTE("chat-left-text", "secondary"),

	/** 附件. */
	FILE("paperclip", "secondary");

	private final String icon;

	private final String tone;

	TimelineKind(String icon, String tone) {
		this.icon = icon;
		this.tone = tone;
	}

	/**
	 * Returns its picture, by name.
	 */
	public String icon() {
		return this.icon;
	}

	/**
	 * Returns the tone of its badge.
	 */
	public String tone() {
		return this.tone;
	}

}
