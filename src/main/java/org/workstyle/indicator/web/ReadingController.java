package org.workstyle.indicator.web;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DataElementId;
import org.workstyle.indicator.ReadingPeriod;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * The entry grid: read, and sent as a whole by a browser without script.
 */
@Controller
@RequestMapping("/readings")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ReadingController {

	private final ReadingPage page;

	private final ReadingEntry entry;

	ReadingController(ReadingPage page, ReadingEntry entry) {
		this.page = page;
		this.entry = entry;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable UnitId unit,
			@RequestParam(required = false) @Nullable DataElementId element,
			@RequestParam(required = false) @Nullable ReadingPeriod period, @SignedIn Actor actor, Model model) {
		this.page.fill(unit, element, period, actor, model);
		return "indicator/readings/show";
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String report(@RequestParam UnitId unit, @RequestParam(required = false) @Nullable DataElementId element,
			@RequestParam ReadingPeriod period, @RequestParam Map<String, String> fields, @SignedIn Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		List<CellProblem> problems = new ArrayList<>();
		int taken = this.entry.report(this.page.sheet(unit, element, period, actor), fields, actor, problems);
		if (problems.isEmpty()) {
			redirect.addFlashAttribute("flash",
					(taken == 0) ? "indicator.reading.unchanged" : "indicator.reading.saved");
			redirect.addAttribute((element != null) ? "element" : "unit", (element != null) ? element : unit)
				.addAttribute("period", period.toString());
			return "redirect:/readings";
		}
		this.page.fill(unit, element, period, actor, model);
		model.addAttribute("problems", problems);
		model.addAttribute("typed", problems.stream().collect(Collectors.toMap(CellProblem::name, CellProblem::typed)));
		model.addAttribute("refusals",
				problems.stream().collect(Collectors.toMap(CellProblem::name, (problem) -> problem)));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "indicator/readings/show";
	}

}
