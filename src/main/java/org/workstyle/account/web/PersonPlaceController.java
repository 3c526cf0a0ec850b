package org.workstyle.account.web;

import java.util.List;

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

import org.workstyle.account.MemberPosition;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;

import static java.util.Objects.requireNonNull;

/**
 * Changes of the places a person holds: transfers, groups joined and left, departure.
 */
@Controller
@RequestMapping("/people/{id}")
@PreAuthorize("hasRole('ADMIN')")
class PersonPlaceController {

	private final PersonManagement people;

	private final AccountTexts texts;

	PersonPlaceController(PersonManagement people, AccountTexts texts) {
		this.people = people;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail(@PathVariable PersonId id) {
		return List.of(new Option("/people", this.texts.text("account.people.title")),
				new Option("/people/" + id, this.people.get(id).name()));
	}

	@GetMapping("/transfers/new")
	String transferForm(@PathVariable PersonId id, @ModelAttribute PlaceForm form, Model model) {
		return place("transfers", id, model);
	}

	@PostMapping("/transfers")
	String transfer(@PathVariable PersonId id, @Valid PlaceForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return done(errors,
				() -> this.people.move(id, unit(form), requireNonNull(form.getPosition()), post(form),
						requireNonNull(form.getOn()))) ? shown(id, "account.people.transferred", redirect)
								: place("transfers", id, model);
	}

	@GetMapping("/groups/new")
	String groupForm(@PathVariable PersonId id, @ModelAttribute PlaceForm form, Model model) {
		return place("groups", id, model);
	}

	@PostMapping("/groups")
	String join(@PathVariable PersonId id, @Valid PlaceForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return done(errors,
				() -> this.people.join(id, unit(form), requireNonNull(form.getPosition()),
						requireNonNull(form.getOn()))) ? shown(id, "account.people.joined", redirect)
								: place("groups", id, model);
	}

	@GetMapping("/groups/{group}/leave")
	String leaveForm(@PathVariable PersonId id, @PathVariable UnitId group, @ModelAttribute EndForm form, Model model) {
		return end("leave", id, group, model);
	}

	@PostMapping("/groups/{group}/leave")
	String leave(@PathVariable PersonId id, @PathVariable UnitId group, @Valid EndForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		return done(errors, () -> this.people.leave(id, group, requireNonNull(form.getOn())))
				? shown(id, "account.people.group-left", redirect) : end("leave", id, group, model);
	}

	@GetMapping("/departure/new")
	String departureForm(@PathVariable PersonId id, @ModelAttribute EndForm form, Model model) {
		return end("depart", id, null, model);
	}

	@PostMapping("/departure")
	String depart(@PathVariable PersonId id, @Valid EndForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return done(errors, () -> this.people.depart(id, requireNonNull(form.getOn())))
				? shown(id, "account.people.departed", redirect) : end("depart", id, null, model);
	}

	private static boolean done(BindingResult errors, Runnable change) {
		if (!errors.hasErrors()) {
			try {
				change.run();
			}
			catch (PortalException ex) {
				errors.rejectValue("on", ex.messageKey(), ex.arguments(), null);
			}
		}
		return !errors.hasErrors();
	}

	private String place(String kind, PersonId id, Model model) {
		List<UnitSummary> units = this.texts.existing();
		boolean transfer = kind.equals("transfers");
		model.addAttribute("id", id);
		model.addAttribute("kind", kind);
		model.addAttribute("key", transfer ? "account.people.transfer" : "account.people.join");
		model.addAttribute("units", transfer ? AccountTexts.homes(units) : AccountTexts.groups(units));
		model.addAttribute("positions", this.texts.of(MemberPosition.values()));
		return "account/people/place";
	}

	private static String end(String kind, PersonId id, @Nullable UnitId group, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("key", "account.people." + kind);
		model.addAttribute("action",
				(group != null) ? "/people/" + id + "/groups/" + group + "/leave" : "/people/" + id + "/departure");
		return "account/people/end";
	}

	private static UnitId unit(PlaceForm form) {
		return new UnitId(requireNonNull(form.getUnit()));
	}

	private static @Nullable String post(PlaceForm form) {
		return form.getPost().isEmpty() ? null : form.getPost();
	}

	private static String shown(PersonId id, String flash, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", flash);
		return "redirect:/people/" + id;
	}

}
