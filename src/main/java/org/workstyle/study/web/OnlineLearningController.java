package org.workstyle.study.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScopes;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.LearningPlatform;
import org.workstyle.study.OnlineLearningFilter;
import org.workstyle.study.OnlineLearningList;
import org.workstyle.study.OnlineLearningMonth;
import org.workstyle.study.StudyProperties;

/**
 * Months of online learning, and who is below the minimum.
 */
@Controller
@RequestMapping("/online-learning")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class OnlineLearningController {

	private final OnlineLearningList learning;

	private final DataScopes scopes;

	private final StudyChoices choices;

	private final LearningSheets sheets;

	private final StudyProperties properties;

	private final Clock clock;

	OnlineLearningController(OnlineLearningList learning, DataScopes scopes, StudyChoices choices,
			LearningSheets sheets, StudyProperties properties, Clock clock) {
		this.learning = learning;
		this.scopes = scopes;
		this.choices = choices;
		this.sheets = sheets;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping
	String list(@ModelAttribute("filter") OnlineLearningForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		OnlineLearningFilter chosen = filter.toFilter(YearMonth.now(this.clock));
		model.addAttribute("page", this.learning.page(chosen, after, before, actor));
		model.addAttribute("address", filter.address("/online-learning"));
		model.addAttribute("exportUrl", filter.address("/online-learning/export.xlsx"));
		model.addAttribute("units", this.choices.visibleHosts(this.scopes.of(actor)));
		model.addAttribute("platforms", this.choices.of(LearningPlatform.values()));
		model.addAttribute("minimum", this.properties.onlineHours());
		return "study/online/list";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") OnlineLearningForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		OnlineLearningFilter chosen = filter.toFilter(YearMonth.now(this.clock));
		SheetInformation information = new SheetInformation("online-learning", filter.address("/online-learning"),
				filter.values());
		return this.sheets.answer("online-learning.xlsx", information, columns(locale),
				this.learning.stream(chosen, actor), actor, locale);
	}

	private List<SheetColumn<OnlineLearningMonth>> columns(Locale locale) {
		return List.of(SheetColumn.of("study.online.month", 12, (row) -> row.month().toString()),
				SheetColumn.of("Attendance.person", 12, OnlineLearningMonth::name),
				SheetColumn.of("Attendance.unit", 16, OnlineLearningMonth::unit),
				SheetColumn.of("study.online.tax-hours", 14, OnlineLearningMonth::tax),
				SheetColumn.of("study.online.tax-points", 14, OnlineLearningMonth::taxPoints),
				SheetColumn.of("study.online.party-hours", 14, OnlineLearningMonth::party),
				SheetColumn.of("study.online.party-points", 14, OnlineLearningMonth::partyPoints),
				SheetColumn.of("study.online.below", 10,
						(row) -> this.choices.text(row.below() ? "common.yes" : "common.no", locale)));
	}

}
