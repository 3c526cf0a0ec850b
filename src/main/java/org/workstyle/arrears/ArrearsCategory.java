package org.workstyle.arrears;

import java.time.LocalDate;

/**
 * What kind of arrears an item is (国税发〔2000〕193号, 国税函〔2001〕812号).
 */
public enum ArrearsCategory {

	/** 未到期应缴税款: not yet due. */
	NOT_YET_DUE,

	/** 缓征税款: an approved deferral runs. */
	DEFERRED,

	/** 本年新欠: due this year. */
	CURRENT_YEAR,

	/** 往年陈欠: due in an earlier year. */
	EARLIER_YEARS,

	/** 待清理呆账税金: from before 2001-05-01; it may only fall. */
	BEFORE_2001,

	/** 关停企业欠税. */
	CLOSED_BUSINESS,

	/** 空壳企业欠税. */
	SHELL,

	/** 死欠: liquidated and deregistered; a second person agrees. */
	UNCOLLECTABLE;

	/** What became due before this day is old bad debt. */
	static final LocalDate NEW_LAW = LocalDate.of(2001, 5, 1);

	/**
	 * Returns the category that the calendar alone gives an item on a day.
	 */
	static ArrearsCategory byDate(LocalDate due, LocalDate day) {
		if (!due.isBefore(day)) {
			return NOT_YET_DUE;
		}
		if (due.isBefore(NEW_LAW)) {
			return BEFORE_2001;
		}
		return (due.getYear() == day.getYear()) ? CURRENT_YEAR : EARLIER_YEARS;
	}

	/**
	 * Whether an officer assigns it, for a reason.
	 */
	public boolean isSpecial() {
		return this == CLOSED_BUSINESS || this == SHELL || this == UNCOLLECTABLE;
	}

}
