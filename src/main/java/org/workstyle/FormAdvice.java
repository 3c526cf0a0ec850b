package org.workstyle;

import java.time.LocalDate;
import java.time.YearMonth;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * How all forms read what is typed: texts without blanks at their ends (an empty text
 * stays empty), days and months as the browser's own date fields want them. What a page
 * only shows is bound as well, but must be written for readers: forms are told by their
 * name.
 */
@ControllerAdvice
class FormAdvice {

	@InitBinder
	void typed(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(false));
		Object target = binder.getTarget();
		if (target == null || target.getClass().getSimpleName().endsWith("Form")) {
			binder.addCustomFormatter(LocalDateFormatter.forFields(), LocalDate.class);
			binder.addCustomFormatter(YearMonthFormatter.forFields(), YearMonth.class);
		}
	}

}
