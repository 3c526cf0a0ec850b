package org.workstyle.audit.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.audit.AuditEntry;
import org.workstyle.audit.AuditReader;
import org.workstyle.audit.AuditVerification;
import org.workstyle.audit.VerificationResult;
import org.workstyle.shared.Option;
import org.workstyle.shared.Page;

/**
 * The audit log and its verification, for administrators and inspectors.
 */
@Controller
@RequestMapping("/audit")
@PreAuthorize("hasAnyRole('ADMIN', 'INSPECTOR')")
class AuditController {

	private final AuditReader reader;

	private final AuditVerification verification;

	private final AuditRows rows;

	private final MessageSource messages;

	AuditController(AuditReader reader, AuditVerification verification, AuditRows rows, MessageSource messages) {
		this.rows = rows;
		this.reader = reader;
		this.verification = verification;
		this.messages = messages;
	}

	@GetMapping
	String list(AuditFilterForm form, BindingResult errors, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, Locale locale, Model model) {
		Page<AuditEntry> page = this.reader.list(form.toFilter(), after, before);
		model.addAttribute("page", page);
		model.addAttribute("rows", this.rows.of(page.rows(), locale));
		model.addAttribute("url", form.toUrl());
		model.addAttribute("events", events(locale));
		model.addAttribute("kinds", this.rows.kinds(this.reader.subjectTypes(), locale));
		return "audit/list";
	}

	@GetMapping("/verification")
	String verify(Locale locale, Model model) {
		VerificationResult result = this.verification.verify();
		model.addAttribute("result", result);
		model.addAttribute("row",
				(result.entry() != null) ? this.rows.of(List.of(result.entry()), locale).get(0) : null);
		model.addAttribute("trail",
				List.of(new Option("/audit", this.messages.getMessage("audit.title", null, locale))));
		return "audit/verification";
	}

	private List<Option> events(Locale locale) {
		return this.reader.events().stream().map((event) -> new Option(event, label(event, locale))).toList();
	}

	private String label(String event, Locale locale) {
		String label = this.messages.getMessage("AuditEvent." + event, null, event, locale);
		return (label != null) ? label : event;
	}

}
