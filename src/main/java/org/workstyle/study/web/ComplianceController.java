package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitType;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.ComplianceCell;
import org.workstyle.study.ComplianceMatrix;
import org.workstyle.study.ComplianceState;
import org.workstyle.study.ComplianceTable;
import org.workstyle.study.StudyKind;

/**
 * The compliance matrix: hosts by months, each cell leading to its sessions.
 */
@Controller
@RequestMapping("/study-compliance")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ComplianceController {

	private final ComplianceMatrix matrix;

	private final DataScopes scopes;

	private final StudyChoices choices;

	private final LearningSheets sheets;

	private final Clock clock;

	ComplianceController(ComplianceMatrix matrix, DataScopes scopes, StudyChoices choices, LearningSheets sheets,
			Clock clock) {
		this.matrix = matrix;
		this.scopes = scopes;
		this.choices = choices;
		this.sheets = sheets;
		this.clock = clock;
	}

	@GetMapping
	String show(@ModelAttribute("filter") ComplianceForm filter, BindingResult errors, @SignedIn Actor actor,
			Model model) {
		LocalDate today = LocalDate.now(this.clock);
		ComplianceTable table = this.matrix.of(filter.toFilter(today), this.scopes.of(actor));
		model.addAttribute("table", table);
		model.addAttribute("counts", table.counts());
		model.addAttribute("states", ComplianceState.values());
		model.addAttribute("exportUrl", filter.address("/study-compliance/export.xlsx"));
		model.addAttribute("years", years(table.year(), today.getYear()));
		model.addAttribute("types", this.choices.of(UnitType.values()));
		model.addAttribute("kinds", this.choices.of(StudyKind.values()));
		return "study/compliance/show";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") ComplianceForm filter, BindingResult errors,
			@SignedIn Actor actor, Locale locale) {
		ComplianceTable table = this.matrix.of(filter.toFilter(LocalDate.now(this.clock)), this.scopes.of(actor));
		SheetInformation information = new SheetInformation("study-compliance", filter.address("/study-compliance"),
				chosen(filter, locale));
		return this.sheets.answer("study-compliance.xlsx", information, columns(locale), rows(table), actor, locale);
	}

	private static Stream<Row> rows(ComplianceTable table) {
		return table.hosts()
			.stream()
			.flatMap((host) -> host.lines()
				.stream()
				.flatMap((line) -> line.cells().stream().map((cell) -> new Row(host, line.kind(), cell))));
	}

	private List<SheetColumn<Row>> columns(Locale locale) {
		return List.of(SheetColumn.of("StudySession.host", 20, (row) -> row.host().name()),
				SheetColumn.of("StudyRequirement.hostType", 16,
						(row) -> this.choices.text("UnitType." + row.host().type(), locale)),
				SheetColumn.of("StudySession.kind", 20, (row) -> this.choices.text("StudyKind." + row.kind(), locale)),
				SheetColumn.of("common.from", 12, (row) -> row.cell().from()),
				SheetColumn.of("common.to", 12, (row) -> row.cell().to()),
				SheetColumn.of("study.compliance.done", 10, (row) -> row.cell().done()),
				SheetColumn.of("StudyRequirement.minimum", 10, (row) -> row.cell().minimum()),
				SheetColumn.of("study.compliance.state", 14,
						(row) -> this.choices.text("ComplianceState." + row.cell().state(), locale)),
				SheetColumn.of("study.compliance.reason", 24, (row) -> (row.cell().reason() != null)
						? this.choices.text("InapplicableReason." + row.cell().reason(), locale) : null));
	}

	private Map<String, String> chosen(ComplianceForm filter, Locale locale) {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put(this.choices.text("study.compliance.year", locale), String.valueOf(filter.getYear()));
		if (filter.getType() != null) {
			chosen.put(this.choices.text("StudyRequirement.hostType", locale),
					this.choices.text("UnitType." + filter.getType(), locale));
		}
		if (filter.getKind() != null) {
			chosen.put(this.choices.text("StudySession.kind", locale),
					this.choices.text("StudyKind." + filter.getKind(), locale));
		}
		return chosen;
	}

	private static List<Option> years(int shown, int today) {
		return IntStream.rangeClosed(Math.min(shown, today - 5), Math.max(shown, today))
			.mapToObj(String::valueOf)
			.map((year) -> new Option(year, year))
			.toList();
	}

	private record Row(ComplianceTable.Host host, StudyKind kind, ComplianceCell cell) {

	}

}
