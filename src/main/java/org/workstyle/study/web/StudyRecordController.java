package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import org.workstyle.account.PersonId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.StudyProperties;
import org.workstyle.study.StudyRecord;
import org.workstyle.study.StudyRecords;

/**
 * What a person learnt in a period: one's own record, or that of one's people.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class StudyRecordController {

	private final StudyRecords records;

	private final StudyProperties properties;

	private final Clock clock;

	StudyRecordController(StudyRecords records, StudyProperties properties, Clock clock) {
		this.records = records;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping("/my-record")
	String own(@ModelAttribute("filter") PeriodForm filter, BindingResult errors, @SignedIn Actor actor, Model model) {
		UUID person = actor.personId();
		if (person == null) {
			return "study/record/nobody";
		}
		return show(new PersonId(person), "/my-record", filter, actor, model);
	}

	@GetMapping("/people/{id}/study-record")
	String show(@PathVariable PersonId id, @ModelAttribute("filter") PeriodForm filter, BindingResult errors,
			@SignedIn Actor actor, Model model) {
		return show(id, "/people/" + id + "/study-record", filter, actor, model);
	}

	private String show(PersonId person, String address, PeriodForm filter, Actor actor, Model model) {
		filter.fill(LocalDate.now(this.clock));
		StudyRecord record = this.records.of(person, filter.first(), filter.last(), actor);
		model.addAttribute("record", record);
		model.addAttribute("address", address);
		model.addAttribute("target", this.properties.attendanceRate());
		model.addAttribute("below", record.isBelow(this.properties.attendanceRate()));
		return "study/record/show";
	}

}
