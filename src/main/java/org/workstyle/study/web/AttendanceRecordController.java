package org.workstyle.study.web;

import java.time.YearMonth;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.AttendanceRecords;

/**
 * The sessions behind a unit's attendance figures.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class AttendanceRecordController {

	private final AttendanceRecords records;

	private final DataScopes scopes;

	private final UnitDirectory units;

	AttendanceRecordController(AttendanceRecords records, DataScopes scopes, UnitDirectory units) {
		this.records = records;
		this.scopes = scopes;
		this.units = units;
	}

	@GetMapping("/study-attendance")
	String show(@RequestParam String element, @RequestParam UnitId unit, @RequestParam YearMonth from,
			@RequestParam YearMonth to, @SignedIn Actor actor, Model model) {
		if (!this.scopes.of(actor).sees(unit)) {
			throw new NotFoundException("unit", unit);
		}
		List<AttendanceRecords.Row> rows = this.records.of(element, unit, from, to);
		model.addAttribute("unit", this.units.find(unit).orElseThrow(() -> new NotFoundException("unit", unit)));
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("ofRegulations", AttendanceRecords.isOfRegulations(element));
		model.addAttribute("rows", rows);
		model.addAttribute("expected", rows.stream().mapToInt(AttendanceRecords.Row::expected).sum());
		model.addAttribute("attended", rows.stream().mapToInt(AttendanceRecords.Row::attended).sum());
		model.addAttribute("reflections", rows.stream().mapToInt(AttendanceRecords.Row::reflections).sum());
		return "study/attendance/show";
	}

}
