package org.workstyle;

import java.time.LocalDate;
import java.time.YearMonth;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * How all forms read what is typed: texts without blanks at their ends (an empty text
 * stays empty), days and months as the browser's own date fields want them.
 */
@ControllerAdvice
class FormAdvice {

	@InitBinder
	void typed(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(false));
		binder.addCustomFormatter(LocalDateFormatter.forFields(), LocalDate.class);
		binder.addCustomFormatter(YearMonthFormatter.forFields(), YearMonth.class);
	}

}
