package org.workstyle.indicator;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * What is said about a data element.
 *
 * @param code its name in expressions
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param measure unit of measure
 * @param periodicity how often it is reported
 * @param overMonths how months make a quarter
 * @param overUnits how units make a larger scope
 * @param source where its values come from
 * @param responsible the unit that reports it for all units, if not each its own
 * @param note source rule (取数口径) in words
 */
public record ElementFacts(String code, String nameZh, String nameEn, Measure measure, Periodicity periodicity,
		OverMonths overMonths, OverUnits overUnits, ElementSource source, @Nullable UnitId responsible, String note) {

	/**
	 * Returns the name in the reader's language.
	 */
	public String name(Locale locale) {
		return locale.getLanguage().equals("zh") ? this.nameZh : this.nameEn;
	}

}
