package org.workstyle.forecast.web;

import java.time.YearMonth;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.workstyle.account.UnitId;
import org.workstyle.forecast.RevenueRecord;
import org.workstyle.forecast.RevenueRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;

/**
 * One forecast with all its versions: which one is judged, and which came later.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RevenueRecordController {

	private final RevenueRecords records;

	private final ForecastChoices choices;

	RevenueRecordController(RevenueRecords records, ForecastChoices choices) {
		this.records = records;
		this.choices = choices;
	}

	@GetMapping("/revenue-forecasts/{unit}/{month}/{tax}")
	String show(@PathVariable UnitId unit, @PathVariable YearMonth month, @PathVariable String tax,
			@SignedIn Actor actor, Model model) {
		RevenueRecord shown = this.records.get(unit, month, tax, actor);
		model.addAttribute("shown", shown);
		model.addAttribute("heading", shown.tax().name(this.choices.locale()));
		model.addAttribute("trail",
				List.of(new Option("/revenue-forecasts?unit=" + unit + "&period=" + month,
						this.choices.text("forecast.title")),
						new Option("/revenue-forecasts/entry?kind=FORECAST&unit=" + unit + "&period=" + month,
								this.choices.text("forecast.entry.title"))));
		return "forecast/revenue/record";
	}

}
