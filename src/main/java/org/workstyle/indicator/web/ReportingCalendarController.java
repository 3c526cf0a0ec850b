package org.workstyle.indicator.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.Deadline;
import org.workstyle.indicator.DuePeriod;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.indicator.ReadingPeriod;
import org.workstyle.indicator.ReportingCalendar;
import org.workstyle.indicator.ReportingRecord;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * When values of a quarter are due, and how the units kept to it.
 */
@Controller
@RequestMapping("/reporting-calendar")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ReportingCalendarController {

	private static final int QUARTERS = 8;

	private final ReportingCalendar calendar;

	private final ReportingRecord record;

	private final MeasuredUnits units;

	private final DataScopes scopes;

	private final IndicatorChoices choices;

	ReportingCalendarController(ReportingCalendar calendar, ReportingRecord record, MeasuredUnits units,
			DataScopes scopes, IndicatorChoices choices) {
		this.calendar = calendar;
		this.record = record;
		this.units = units;
		this.scopes = scopes;
		this.choices = choices;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable ReadingPeriod period, @SignedIn Actor actor, Model model) {
		Quarter quarter = ((period != null) ? period : ReadingPeriod.lastBefore(this.choices.today())).quarter();
		DataScope scope = this.scopes.of(actor);
		List<UnitSummary> visible = this.units.in(quarter).stream().filter((unit) -> scope.sees(unit.id())).toList();
		model.addAttribute("quarter", quarter);
		model.addAttribute("quarters", quarters(quarter));
		List<Deadline> deadlines = this.calendar.of(quarter);
		model.addAttribute("deadlines", deadlines);
		model.addAttribute("records", this.record.of(quarter, visible, deadlines));
		model.addAttribute("today", this.choices.today());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		model.addAttribute("trail", List.of(new Option("/readings", this.choices.text("indicator.reading.title"))));
		return "indicator/calendar/show";
	}

	@PostMapping
	@PreAuthorize("hasRole('PERFORMANCE')")
	String move(@RequestParam DuePeriod which, @RequestParam(required = false) @Nullable LocalDate dueOn,
			@RequestParam String reason, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "indicator.calendar.moved", reason, () -> {
			if (dueOn == null) {
				throw new PortalException("indicator.calendar.error.day");
			}
			this.calendar.move(which.periodicity(), which.month(), dueOn, reason, actor);
		});
		redirect.addAttribute("period", Quarter.containing(which.month().atDay(1)).toString());
		return "redirect:/reporting-calendar";
	}

	private List<Option> quarters(Quarter shown) {
		List<Quarter> quarters = new ArrayList<>();
		Quarter quarter = Quarter.containing(this.choices.today());
		for (int back = 0; back < QUARTERS; back++) {
			quarters.add(quarter);
			quarter = quarter.previous();
		}
		if (!quarters.contains(shown)) {
			quarters.add(shown);
		}
		return quarters.stream()
			.map((each) -> new Option(each.toString(),
					this.choices.text("indicator.quarter", String.valueOf(each.year()), each.number())))
			.toList();
	}

}
