package org.workstyle.study.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScopes;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.ReflectionList;
import org.workstyle.study.ReflectionManagement;
import org.workstyle.study.ReflectionSummary;
import org.workstyle.study.StudyKind;

/**
 * The list of reflections; its filters stand in the address.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ReflectionListController {

	private final ReflectionList reflections;

	private final DataScopes scopes;

	private final StudyChoices choices;

	private final LearningSheets sheets;

	ReflectionListController(ReflectionList reflections, DataScopes scopes, StudyChoices choices,
			LearningSheets sheets) {
		this.reflections = reflections;
		this.scopes = scopes;
		this.choices = choices;
		this.sheets = sheets;
	}

	@GetMapping("/reflections")
	String list(@ModelAttribute("filter") ReflectionFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		model.addAttribute("page", this.reflections.page(filter.toFilter(), after, before, actor));
		model.addAttribute("address", filter.address("/reflections"));
		model.addAttribute("exportUrl", filter.address("/reflections/export.xlsx"));
		model.addAttribute("filtering", filter.isFiltering());
		model.addAttribute("units", this.choices.visibleHosts(this.scopes.of(actor)));
		model.addAttribute("kinds", this.choices.of(StudyKind.values()));
		model.addAttribute("states", states());
		model.addAttribute("inspects", actor.is(Role.INSPECTOR));
		return "study/reflections/list";
	}

	@GetMapping("/reflections/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") ReflectionFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		Map<String, String> chosen = new LinkedHashMap<>();
		filter.values().forEach((name, value) -> chosen.put(name, value.toString()));
		return this.sheets.answer("reflections.xlsx",
				new SheetInformation(ReflectionManagement.OWNER_TYPE, filter.address("/reflections"), chosen),
				columns(locale), this.reflections.stream(filter.toFilter(), actor), actor, locale);
	}

	private List<Option> states() {
		return List.of(new Option("true", this.choices.text("study.reflection.commented")),
				new Option("false", this.choices.text("study.reflection.waiting")));
	}

	private List<SheetColumn<ReflectionSummary>> columns(Locale locale) {
		return List.of(SheetColumn.of("Reflection.handedInAt", 18, ReflectionSummary::handedInAt),
				SheetColumn.of("Reflection.person", 12, ReflectionSummary::person),
				SheetColumn.of("Attendance.unit", 16, ReflectionSummary::unit),
				SheetColumn.of("StudySession.heldOn", 12, ReflectionSummary::heldOn),
				SheetColumn.of("StudySession.kind", 20, (row) -> this.choices.text("StudyKind." + row.kind(), locale)),
				SheetColumn.of("StudySession.topic", 50, ReflectionSummary::topic),
				SheetColumn.of("study.reflection.length", 8, ReflectionSummary::length),
				SheetColumn.of("Reflection.commentedAt", 18, ReflectionSummary::commentedAt));
	}

}
