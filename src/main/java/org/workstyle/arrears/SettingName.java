package org.workstyle.arrears;

/**
 * What the law leaves open, or may change.
 */
public enum SettingName {

	/** What a day costs of each yuan unpaid. */
	DAILY_RATE,

	/** Tax and surcharge together below this count as nothing. */
	NEGLIGIBLE,

	/** Longest deferral in months. */
	DEFERRAL_MONTHS

}
