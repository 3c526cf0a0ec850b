package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.Unit;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitManagement;
import org.workstyle.account.UnitReorganization;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;

import static java.util.Objects.requireNonNull;

/**
 * Changes of the tree of units from a day on, each with its reason.
 */
@Controller
@RequestMapping("/units/{id}/{kind:parents|merger|split|dissolution}")
@PreAuthorize("hasRole('ADMIN')")
class UnitReorganizationController {

	private static final Map<String, String> KEYS = Map.of("parents", "account.units.move", "merger",
			"account.units.merge", "split", "account.units.split", "dissolution", "account.units.dissolve");

	private static final Map<String, String> FLASHES = Map.of("parents", "account.units.moved", "merger",
			"account.units.merged", "split", "account.units.was-split", "dissolution", "account.units.dissolved");

	private final UnitReorganization reorganization;

	private final UnitManagement units;

	private final PersonDirectory people;

	private final AccountTexts texts;

	UnitReorganizationController(UnitReorganization reorganization, UnitManagement units, PersonDirectory people,
			AccountTexts texts) {
		this.reorganization = reorganization;
		this.units = units;
		this.people = people;
		this.texts = texts;
	}

	@GetMapping("/new")
	String newForm(@PathVariable UnitId id, @PathVariable String kind, @ModelAttribute ReorganizationForm form,
			Model model) {
		return form(id, kind, model);
	}

	@PostMapping
	String create(@PathVariable UnitId id, @PathVariable String kind, @Valid ReorganizationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		require(form.getTarget(), "target", !kind.equals("dissolution"), errors);
		require(form.getSecond(), "second", kind.equals("split"), errors);
		if (!errors.hasErrors()) {
			try {
				change(id, kind, form);
				redirect.addFlashAttribute("flash", FLASHES.get(kind));
				return "redirect:/units/" + id;
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(id, kind, model);
	}

	private static void require(@Nullable UUID value, String field, boolean required, BindingResult errors) {
		if (required && value == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "NotNull");
		}
	}

	private void change(UnitId id, String kind, ReorganizationForm form) {
		LocalDate on = requireNonNull(form.getOn());
		switch (kind) {
			case "parents" -> this.reorganization.reparent(id, unit(form.getTarget()), on, form.getReason());
			case "merger" -> this.reorganization.merge(id, unit(form.getTarget()), on, form.getReason());
			case "split" -> split(id, form, on);
			default -> this.reorganization.dissolve(id, on, form.getReason());
		}
	}

	private void split(UnitId id, ReorganizationForm form, LocalDate on) {
		UnitId second = unit(form.getSecond());
		Map<PersonId, UnitId> members = form.getMembers()
			.stream()
			.collect(Collectors.toMap(PersonId::new, (member) -> second));
		this.reorganization.split(id, List.of(unit(form.getTarget()), second), members, on, form.getReason());
	}

	private static UnitId unit(@Nullable UUID id) {
		return new UnitId(requireNonNull(id));
	}

	private String form(UnitId id, String kind, Model model) {
		Unit unit = this.units.get(id);
		model.addAttribute("unit", unit);
		model.addAttribute("kind", kind);
		model.addAttribute("key", KEYS.get(kind));
		model.addAttribute("trail", List.of(new Option("/units", this.texts.text("account.units.title")),
				new Option("/units/" + id, unit.name())));
		model.addAttribute("units", AccountTexts.options(this.texts.existing(), (other) -> !other.id().equals(id)
				&& (kind.equals("parents") || other.type().isGroup() == unit.type().isGroup())));
		if (kind.equals("split")) {
			model.addAttribute("people",
					this.people.membersOf(id, this.texts.today())
						.stream()
						.map((person) -> new Option(person.id().toString(), person.name()))
						.toList());
		}
		return "account/units/change";
	}

}
