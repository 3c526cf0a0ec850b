package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.Unit;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitManagement;
import org.workstyle.account.UnitTree;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Option;

/**
 * The units of the bureau, as of any day.
 */
@Controller
@RequestMapping("/units")
@PreAuthorize("hasRole('ADMIN')")
class UnitController {

	private final UnitTree tree;

	private final UnitManagement units;

	private final UnitViews views;

	private final PersonDirectory people;

	private final RecordHistory history;

	private final AccountTexts texts;

	UnitController(UnitTree tree, UnitManagement units, UnitViews views, PersonDirectory people, RecordHistory history,
			AccountTexts texts) {
		this.tree = tree;
		this.units = units;
		this.views = views;
		this.people = people;
		this.history = history;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/units", this.texts.text("account.units.title")));
	}

	@GetMapping
	String list(@ModelAttribute("filter") DayForm filter, BindingResult errors, Model model) {
		LocalDate day = (filter.getOn() != null) ? filter.getOn() : this.texts.today();
		filter.setOn(day);
		model.addAttribute("day", day);
		model.addAttribute("units", this.tree.on(day));
		return "account/units/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UnitId id, Model model) {
		Unit unit = this.units.get(id);
		model.addAttribute("unit", unit);
		model.addAttribute("exists", unit.existsOn(this.texts.today()));
		model.addAttribute("members", this.people.membersOf(id, this.texts.today()));
		UnitViews.Neighbours neighbours = this.views.of(unit);
		model.addAttribute("parents", neighbours.parents());
		model.addAttribute("successors", neighbours.successors());
		model.addAttribute("predecessors", this.views.predecessors(unit));
		model.addAttribute("entries", this.history.of(Unit.class, id));
		return "account/units/show";
	}

	/**
	 * The day of the tree.
	 */
	static class DayForm {

		private @Nullable LocalDate on;

		public @Nullable LocalDate getOn() {
			return this.on;
		}

		public void setOn(@Nullable LocalDate on) {
			this.on = on;
		}

	}

}
