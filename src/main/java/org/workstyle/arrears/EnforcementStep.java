package org.workstyle.arrears;

/**
 * What is done against a taxpayer who does not pay: the steps of enforcement in their
 * legal order, and the measures beside them.
 */
public enum EnforcementStep {

	/** 催缴: a reminder, by telephone or paper. */
	REMINDER("税收征收管理法第三十二条"),

	/** 责令限期缴纳: an order to pay within at most 15 days. */
	ORDER("税收征收管理法第四十条、实施细则第七十三条"),

	/** 催告: the reminder before enforcement. */
	EXHORTATION("行政强制法第三十五条"),

	/** 陈述申辩: statement and defence, heard, recorded and reviewed. */
	DEFENCE("行政强制法第三十六条"),

	/** 强制执行决定: approved by the head of a county bureau or above. */
	DECISION("行政强制法第三十七条、税收征收管理法第四十条"),

	/** 扣缴存款: from the bank. */
	BANK_DEDUCTION("税收征收管理法第四十条"),

	/** 查封扣押: by two officers, with a list. */
	SEIZURE("税收征收管理法第四十条、实施细则第六十三条"),

	/** 拍卖变卖: of what was seized. */
	AUCTION("税收征收管理法第四十条、实施细则第六十九条"),

	/** 中止执行. */
	SUSPENSION("行政强制法第三十九条"),

	/** 恢复执行. */
	RESUMPTION("行政强制法第三十九条"),

	/** 终结执行. */
	TERMINATION("行政强制法第四十条"),

	/** 税收保全: with evidence of evasion, before the tax is due, approved. */
	SECURITY("税收征收管理法第三十八条"),

	/** 罚款: after the order expired. */
	FINE("税收征收管理法第六十八条"),

	/** 收缴或停供发票. */
	INVOICE_CONTROL("税收征收管理法第七十二条"),

	/** 欠税公告. */
	ANNOUNCEMENT("税收征收管理法第四十五条"),

	/** 阻止出境. */
	EXIT_BAN("税收征收管理法第四十四条"),

	/** 代位权、撤销权: creditor's rights through court. */
	CREDITOR_RIGHTS("税收征收管理法第五十条"),

	/** 移送司法: a criminal case. */
	TRANSFER("税收征收管理法第七十七条"),

	/** 信用等级调整. */
	CREDIT_GRADE("纳税信用管理办法（试行）");

	private final String basis;

	EnforcementStep(String basis) {
		this.basis = basis;
	}

	/**
	 * Returns the article it rests on.
	 */
	public String basis() {
		return this.basis;
	}

	/**
	 * Whether the taxpayer is given a time.
	 */
	public boolean hasDeadline() {
		return this == REMINDER || this == ORDER || this == EXHORTATION;
	}

	/**
	 * Whether it belongs to the enforcement itself, which a kept agreement, a suspension
	 * or its end forbid.
	 */
	public boolean isEnforcement() {
		return this == DECISION || this == BANK_DEDUCTION || this == SEIZURE || this == AUCTION;
	}

}
