package org.workstyle.arrears.web;

import java.util.Map;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BindingResult;

import org.workstyle.shared.PortalException;

/**
 * Says beside the field it is about why a form was refused.
 */
final class Refusals {

	/** Fields by the third word of the message's key. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("taxpayer", "creditCode"),
			Map.entry("booked", "bookedOn"), Map.entry("paid", "paidOn"), Map.entry("accepted", "acceptedOn"),
			Map.entry("from", "from"), Map.entry("officer", "officer"), Map.entry("same-unit", "unit"),
			Map.entry("same-risk", "risk"), Map.entry("same-bankruptcy", "acceptedOn"),
			Map.entry("category", "category"), Map.entry("correction", "amount"), Map.entry("payment", "amount"),
			Map.entry("write-off", "principal"), Map.entry("proposal", "kind"));

	/** Fields by the whole key, where the word alone does not tell. */
	private static final Map<String, String> EXACT = Map.of("arrears.error.item.period", "periodTo",
			"arrears.error.item.before-2001", "due", "arrears.error.item.principal", "principal",
			"arrears.error.payment.reason", "reason", "arrears.error.stop.days", "to", "arrears.error.stop.longest",
			"to", "arrears.error.stop.end", "to", "arrears.error.stop.applied", "appliedOn", "arrears.error.stop.from",
			"from", "arrears.error.stop.document", "document");

	private Refusals() {
	}

	/**
	 * Does what a form without errors asks for.
	 * @return whether it was done; else the form goes back
	 */
	static boolean unlessRefused(BindingResult errors, Runnable change) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			change.run();
			return true;
		}
		catch (PortalException ex) {
			errors.rejectValue(field(ex.messageKey(), errors), ex.messageKey(), ex.arguments(), null);
		}
		catch (DataIntegrityViolationException ex) {
			errors.reject("common.error.at-once");
		}
		return false;
	}

	/**
	 * Returns the field of the form, or the empty name of the form as a whole.
	 */
	private static String field(String key, BindingResult errors) {
		if (key.startsWith("taxpayer.code.")) {
			return "creditCode";
		}
		String[] words = key.split("\\.");
		String field = EXACT.getOrDefault(key, FIELDS.getOrDefault((words.length > 2) ? words[2] : "", ""));
		return (!field.isEmpty() && errors.getFieldType(field) != null) ? field : "";
	}

}
