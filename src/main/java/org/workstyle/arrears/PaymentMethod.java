package org.workstyle.arrears;

/**
 * How arrears were paid.
 */
public enum PaymentMethod {

	/** 转账. */
	TRANSFER,

	/** 扣缴存款. */
	DEDUCTION,

	/** 退税抵欠: a refund settles the oldest first. */
	REFUND_OFFSET,

	/** 留抵抵欠: VAT credit settles VAT only. */
	VAT_CREDIT,

	/** 拍卖变卖. */
	AUCTION,

	/** 现金. */
	CASH

}
