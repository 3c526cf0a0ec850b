package org.workstyle.taxpayer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BindingResult;

import org.workstyle.shared.PortalException;

/**
 * Says beside the field it is about why the register refused a form.
 */
final class Refusals {

	private static final List<String> DAYS = List.of("since", "gradedOn", "registeredOn");

	private static final Map<String, List<String>> FIELDS = Map.of("taxpayer.error.code-taken", List.of("creditCode"),
			"taxpayer.error.future", DAYS, "taxpayer.error.since", DAYS, "taxpayer.error.graded-before", DAYS,
			"taxpayer.error.registered-late", DAYS, "taxpayer.error.grade-year", List.of("year"),
			"taxpayer.error.same-state", List.of("state"), "taxpayer.error.same-unit", List.of("unit"),
			"taxpayer.error.branch", List.of("unit"), "taxpayer.error.officer", List.of("officer"));

	private Refusals() {
	}

	/**
	 * Does what a form without errors asks for.
	 * @return what came of it, or nothing where the form goes back
	 */
	static <T> Optional<T> unlessRefused(BindingResult errors, Supplier<T> change) {
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(change.get());
		}
		catch (PortalException ex) {
			errors.rejectValue(field(ex.messageKey(), errors), ex.messageKey(), ex.arguments(), null);
		}
		catch (DataIntegrityViolationException ex) {
			errors.reject("common.error.at-once");
		}
		return Optional.empty();
	}

	/**
	 * Returns the field of the form, or the empty name of the form as a whole.
	 */
	private static String field(String key, BindingResult errors) {
		return FIELDS.getOrDefault(key, List.of())
			.stream()
			.filter((field) -> errors.getFieldType(field) != null)
			.findFirst()
			.orElse("");
	}

}
