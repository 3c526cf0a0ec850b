package org.workstyle.assessment.web;

import java.time.YearMonth;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.Correction.Replacement;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * A correction of an element as it is typed: a value for the month that was wrong. What a
 * module derives has no month to type.
 */
class CorrectionForm extends ReasonForm {

	@NotBlank
	private String element = "";

	private @Nullable YearMonth month;

	@Size(max = 40)
	private String value = "";

	/**
	 * Returns what names a reading in the form.
	 */
	static String reading(String element, @Nullable YearMonth month) {
		return (month != null) ? element + "." + month : element;
	}

	/**
	 * Returns what is replaced.
	 * @throws PortalException if the month is of another quarter
	 */
	Replacement replacement(UnitId unit, Quarter quarter) {
		if (this.month == null) {
			return new Replacement(this.element, unit, Map.of());
		}
		if (!Quarter.containing(this.month.atDay(1)).equals(quarter)) {
			throw new PortalException("assessment.error.other-quarter", quarter.toString());
		}
		return new Replacement(this.element, unit, Map.of(this.month, this.value));
	}

	public String getReading() {
		return reading(this.element, this.month);
	}

	/**
	 * Takes an element with its month in one; what is no month is none.
	 */
	public void setReading(String reading) {
		String[] parts = reading.split("\\.", 2);
		this.element = parts[0];
		if (parts.length > 1 && parts[1].matches("\\d{4}-(0[1-9]|1[0-2])")) {
			this.month = YearMonth.parse(parts[1]);
		}
	}

	public String getElement() {
		return this.element;
	}

	public void setElement(String element) {
		this.element = element;
	}

	public @Nullable YearMonth getMonth() {
		return this.month;
	}

	public void setMonth(@Nullable YearMonth month) {
		this.month = month;
	}

	public String getValue() {
		return this.value;
	}

	public void setValue(String value) {
		this.value = value;
	}

}
