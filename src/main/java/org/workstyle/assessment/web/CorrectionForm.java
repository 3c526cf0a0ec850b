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
