package org.workstyle.arrears;

import java.math.BigDecimal;

import org.workstyle.shared.PortalException;

/**
 * What the law leaves to the bureau, or may change.
 */
public enum SettingName {

	/** 滞纳金日加收率: what a day costs of each yuan unpaid. */
	DAILY_RATE(6),

	/** Tax and surcharge together below so many yuan count as nothing. */
	NEGLIGIBLE(2),

	/** Longest deferral in months. */
	DEFERRAL_MONTHS(0),

	/** 催告期限 in working days. */
	EXHORTATION(0),

	/** 清缴计划宽限期: after so many days an instalment that is not met breaks the plan. */
	PLAN_GRACE(0),

	/** 后续措施期限 in working days after a deadline. */
	FOLLOW_UP(0),

	/** 催缴期限: a taxpayer is reminded within so many days after the last day to pay. */
	REMINDER(0),

	/** An instalment becomes a task so many days before it is due. */
	INSTALMENT_SOON(0);

	private static final BigDecimal LIMIT = BigDecimal.valueOf(100_000);

	private final int decimals;

	SettingName(int decimals) {
		this.decimals = decimals;
	}

	/**
	 * Returns the value that was typed.
	 * @throws PortalException if it is no such number
	 */
	BigDecimal read(String typed) {
		try {
			BigDecimal value = new BigDecimal(typed.strip()).stripTrailingZeros();
			if (value.signum() >= 0 && value.scale() <= this.decimals && value.compareTo(LIMIT) < 0) {
				return value;
			}
		}
		catch (NumberFormatException ex) {
			// said below, as of any other number that does not fit
		}
		throw new PortalException("arrears.error.setting");
	}

}
