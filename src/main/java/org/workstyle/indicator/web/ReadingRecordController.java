package org.workstyle.indicator.web;

import java.time.YearMonth;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DataElementId;
import org.workstyle.indicator.ReadingDetails;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.indicator.ReadingRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * One reading: its last twelve values, the limits it counts against, remarks and who
 * changed what. The entry grid shows the same beside its cells.
 */
@Controller
@RequestMapping("/readings/{element}/{unit}/{month}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ReadingRecordController {

	private static final int LONGEST = 500;

	private final ReadingRecords records;

	private final IndicatorChoices choices;

	ReadingRecordController(ReadingRecords records, IndicatorChoices choices) {
		this.records = records;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable DataElementId element, @PathVariable UnitId unit, @PathVariable YearMonth month,
			@SignedIn Actor actor, Model model) {
		ReadingDetails details = this.records.get(new ReadingKey(element, unit, month), actor);
		model.addAttribute("details", details);
		model.addAttribute("facts", details.element().facts());
		model.addAttribute("month", month);
		model.addAttribute("comments",
				actor.roles().stream().anyMatch(List.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE)::contains));
		model.addAttribute("heading", details.element().facts().name(this.choices.locale()));
		model.addAttribute("trail",
				List.of(new Option("/readings?unit=" + unit + "&period=" + Quarter.containing(month.atDay(1)),
						this.choices.text("indicator.reading.title"))));
		return "indicator/readings/record";
	}

	@PostMapping("/comments")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE')")
	String comment(@PathVariable DataElementId element, @PathVariable UnitId unit, @PathVariable YearMonth month,
			@RequestParam String text, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "indicator.reading.commented",
				() -> this.records.comment(new ReadingKey(element, unit, month),
						Told.needed(text, LONGEST, "indicator.reading.error.comment"), actor));
		return "redirect:/readings/{element}/{unit}/" + month;
	}

}
