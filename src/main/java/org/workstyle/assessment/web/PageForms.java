package org.workstyle.assessment.web;

import java.beans.PropertyDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.shared.PortalException;
import org.workstyle.shared.Told;

import static java.util.Objects.requireNonNull;

/**
 * Does what the small forms within a page ask for. What is refused comes back to the page
 * as a {@link RefusedForm}.
 */
@Component
class PageForms {

	/** Fields that refusals are about; others are about no field. */
	private static final Map<String, String> FIELDS = Map.of("assessment.error.ends-in-past", "endsOn",
			"assessment.error.exception-of-what", "endsOn", "assessment.error.exception-of-both", "endsOn",
			"assessment.error.no-indicator", "indicator", "assessment.error.other-quarter", "month",
			"assessment.error.no-month", "month", "assessment.error.nothing-corrected", "value");

	/** Refusals of a value, each its own. */
	private static final Set<String> VALUES = Set.of("indicator.reading.error.number", "indicator.reading.error.digits",
			"indicator.reading.error.negative", "indicator.reading.error.whole", "indicator.reading.error.decimals");

	private final AssessmentTexts texts;

	PageForms(AssessmentTexts texts) {
		this.texts = texts;
	}

	/**
	 * Does something, or tells why it was refused.
	 * @param at which form of the page was sent
	 * @param errors the form and what is wrong with it
	 * @param done key of the message once it is done
	 * @return whether it was done
	 */
	boolean send(String at, BindingResult errors, String done, RedirectAttributes redirect, Runnable change) {
		boolean sent = Told.by(redirect, done, () -> {
			if (errors.hasErrors()) {
				throw new PortalException("common.errors");
			}
			run(change, errors);
		});
		if (!sent) {
			redirect.addFlashAttribute("refused", new RefusedForm(at, typed(errors), problems(errors)));
		}
		return sent;
	}

	private static void run(Runnable change, BindingResult errors) {
		try {
			change.run();
		}
		catch (PortalException ex) {
			String field = VALUES.contains(ex.messageKey()) ? "value" : FIELDS.get(ex.messageKey());
			if (field != null) {
				errors.rejectValue(field, ex.messageKey(), ex.arguments(), null);
			}
			throw ex;
		}
	}

	private static HashMap<String, String> typed(BindingResult errors) {
		HashMap<String, String> typed = new HashMap<>();
		for (PropertyDescriptor property : PropertyAccessorFactory
			.forBeanPropertyAccess(requireNonNull(errors.getTarget()))
			.getPropertyDescriptors()) {
			String field = property.getName();
			FieldError error = errors.getFieldError(field);
			Object value = (error != null) ? error.getRejectedValue() : errors.getRawFieldValue(field);
			if (value != null) {
				typed.put(field, value.toString());
			}
		}
		return typed;
	}

	private HashMap<String, String> problems(BindingResult errors) {
		HashMap<String, String> problems = new HashMap<>();
		errors.getFieldErrors().forEach((error) -> problems.putIfAbsent(error.getField(), this.texts.text(error)));
		return problems;
	}

}
