package org.workstyle.taxation;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A tax, a contribution or another kind of revenue. One that has ended stays known, since
 * old arrears name it.
 *
 * @param code its stable code
 * @param name its name in Chinese
 * @param nameEn its name in English
 * @param kind what sort it is
 * @param validFrom first day it is collected
 * @param validTo last day it is collected; none while it is in force
 */
public record TaxType(String code, String name, String nameEn, TaxKind kind, LocalDate validFrom,
		@Nullable LocalDate validTo) {

	/**
	 * Returns the name in the reader's language.
	 */
	public String name(Locale locale) {
		return locale.getLanguage().equals("zh") ? this.name : this.nameEn;
	}

	/**
	 * Whether it is collected on the day.
	 */
	public boolean isValidOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

}
