package org.workstyle.forecast.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.forecast.RevenueKey;
import org.workstyle.forecast.RevenueKind;
import org.workstyle.forecast.RevenueManagement;
import org.workstyle.forecast.RevenuePeriod;
import org.workstyle.forecast.RevenueSheet;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * The entry grid: read, sent as a whole by a browser without script, or cell by cell.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RevenueEntryController {

	private static final String PAGE = "forecast/entry/show";

	private final RevenueEntryPage page;

	private final RevenueEntry entry;

	private final RevenueManagement revenue;

	RevenueEntryController(RevenueEntryPage page, RevenueEntry entry, RevenueManagement revenue) {
		this.page = page;
		this.entry = entry;
		this.revenue = revenue;
	}

	@GetMapping("/revenue-forecasts/entry")
	String show(@RequestParam(defaultValue = "FORECAST") RevenueKind kind,
			@RequestParam(required = false) @Nullable UnitId unit,
			@RequestParam(required = false) @Nullable RevenuePeriod period, @SignedIn Actor actor, Model model) {
		this.page.fill(kind, unit, period, actor, model);
		return PAGE;
	}

	@PostMapping("/revenue-forecasts/entry")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String enter(@RequestParam RevenueKind kind, @RequestParam(required = false) @Nullable UnitId unit,
			@RequestParam RevenuePeriod period, @RequestParam Map<String, String> fields, @SignedIn Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		List<RevenueProblem> problems = new ArrayList<>();
		int taken = this.entry.enter(this.page.sheet(kind, unit, period, actor), fields, actor, problems);
		if (problems.isEmpty()) {
			redirect.addFlashAttribute("flash", (taken == 0) ? "forecast.entry.unchanged" : "forecast.entry.saved");
			redirect.addAttribute("kind", kind.name()).addAttribute("period", period.toString());
			if (unit != null) {
				redirect.addAttribute("unit", unit.toString());
			}
			return "redirect:/revenue-forecasts/entry";
		}
		this.page.fill(kind, unit, period, actor, model);
		model.addAttribute("problems", problems);
		model.addAttribute("refusals",
				problems.stream().collect(Collectors.toMap(RevenueProblem::name, (problem) -> problem)));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

	@PostMapping("/revenue-forecasts/cells")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String enterCell(@RequestParam RevenueKey cell, @RequestParam String value, @RequestParam int version,
			@RequestParam RevenuePeriod period, @SignedIn Actor actor, Model model) {
		try {
			this.revenue.enter(cell, version, value, actor);
			model.addAttribute("saved", true);
		}
		catch (PortalException ex) {
			refuse(model, value, ex.messageKey(), ex.arguments());
		}
		catch (EditConflictException ex) {
			refuse(model, value, "forecast.error.overwrite");
		}
		RevenueSheet sheet = this.page.sheet(cell.kind(), cell.unit(), period, actor);
		RevenueSheet.Row row = sheet.rows()
			.stream()
			.filter((each) -> each.tax().code().equals(cell.tax()))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("revenue", cell));
		model.addAttribute("row", row);
		model.addAttribute("column", sheet.columns().get(0));
		model.addAttribute("cell",
				row.cells().stream().filter((each) -> each.key().equals(cell)).findFirst().orElseThrow());
		return "forecast/entry/answer";
	}

	private static void refuse(Model model, String typed, String messageKey, Object... arguments) {
		model.addAttribute("refused", typed);
		model.addAttribute("refusal", messageKey);
		model.addAttribute("refusalArguments", arguments);
	}

}
