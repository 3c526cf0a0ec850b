package org.workstyle.regulation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.regulation.DutyFilter;
import org.workstyle.regulation.DutyList;
import org.workstyle.regulation.DutyRow;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * The responsibility matrix and one's own duties.
 */
@Controller
@RequestMapping("/duties")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class DutyController {

	private final DutyList duties;

	private final SheetExport export;

	private final RegulationChoices choices;

	DutyController(DutyList duties, SheetExport export, RegulationChoices choices) {
		this.duties = duties;
		this.export = export;
		this.choices = choices;
	}

	@GetMapping
	String list(@ModelAttribute("filter") DutyFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		model.addAttribute("page", this.duties.page(filter.toFilter(), after, before, actor));
		model.addAttribute("own", filter.isOwn());
		model.addAttribute("address", filter.address("/duties"));
		model.addAttribute("exportUrl", filter.address("/duties/export.xlsx"));
		model.addAttribute("units", this.choices.units());
		return "regulation/duties/list";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") DutyFilterForm filter, BindingResult errors,
			@SignedIn Actor actor, Locale locale) {
		DutyFilter asked = filter.toFilter();
		SheetInformation information = new SheetInformation("duty", filter.address("/duties"), Map.of());
		List<SheetColumn<DutyRow>> columns = columns(locale);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("duties.xlsx").build().toString())
			.body((out) -> this.export.write(information, columns, this.duties.all(asked, actor), actor, locale, out));
	}

	private List<SheetColumn<DutyRow>> columns(Locale locale) {
		return List.of(SheetColumn.of("Duty.regulation", 40, DutyRow::title),
				SheetColumn.of("Duty.origin", 14, DutyRow::article), SheetColumn.of("Duty.unit", 16, DutyRow::unit),
				SheetColumn.of("Duty.post", 16, DutyRow::post), SheetColumn.of("Duty.person", 16, DutyRow::people),
				SheetColumn.of("Duty.task", 50, DutyRow::task),
				SheetColumn.of("Duty.frequency", 10,
						(row) -> this.choices.text("DutyFrequency." + row.frequency(), locale)),
				SheetColumn.of("Duty.deadline", 20, DutyRow::deadline),
				SheetColumn.of("Duty.dueOn", 12, DutyRow::dueOn), SheetColumn.of("Duty.doneOn", 12, DutyRow::doneOn),
				SheetColumn.of("Duty.validFrom", 12, DutyRow::from), SheetColumn.of("Duty.validTo", 12, DutyRow::to));
	}

}
