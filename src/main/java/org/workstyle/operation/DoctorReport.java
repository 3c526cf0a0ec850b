package org.workstyle.operation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the doctor says on the console.
 */
@Component
class DoctorReport {

	private final Doctor doctor;

	private final MessageSource messages;

	private boolean faultless = true;

	DoctorReport(Doctor doctor, MessageSource messages) {
		this.doctor = doctor;
		this.messages = messages;
	}

	/**
	 * Examines and prints a line for each examination, in the machine's language where
	 * the portal has it.
	 */
	void print(PrintStream target) {
		Locale locale = Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		List<Finding> findings = this.doctor.examine();
		findings.forEach((finding) -> target.println(line(finding, locale)));
		this.faultless = findings.stream().noneMatch((each) -> each.diagnosis().condition() == Condition.FAULT);
	}

	boolean isFaultless() {
		return this.faultless;
	}

	private String line(Finding finding, Locale locale) {
		Diagnosis diagnosis = finding.diagnosis();
		return "[%s] %s: %s".formatted(text("Condition." + diagnosis.condition(), locale),
				text("operation.checkup." + finding.key(), locale),
				text(diagnosis.messageKey(), locale, diagnosis.arguments().toArray()));
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
