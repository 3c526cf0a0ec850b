package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.regulation.Promulgation;
import org.workstyle.regulation.ReadAudience;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationKind;
import org.workstyle.regulation.RegulationProperties;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.RevisionManagement;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Publishes a revision.
 */
@Controller
@RequestMapping("/regulations/{id}/revisions/{number}/publication")
@PreAuthorize("hasRole('UNIT_HEAD')")
class PublicationController {

	private final RegulationRecords records;

	private final RevisionManagement management;

	private final RegulationProperties properties;

	private final RegulationChoices choices;

	private final Clock clock;

	PublicationController(RegulationRecords records, RevisionManagement management, RegulationProperties properties,
			RegulationChoices choices, Clock clock) {
		this.records = records;
		this.management = management;
		this.properties = properties;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String newForm(@PathVariable RegulationId id, @PathVariable int number, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = decided(id, actor);
		LocalDate today = LocalDate.now(this.clock);
		boolean normative = regulation.facts().kind() == RegulationKind.NORMATIVE;
		PublicationForm form = new PublicationForm();
		form.setEffectiveOn(normative ? today.plusDays(this.properties.normativeDays()) : today);
		form.setReadBy(today.plusDays(this.properties.readDays()));
		form.setUnits(new ArrayList<>(List.of(regulation.facts().owner().value())));
		model.addAttribute(form);
		return form(regulation, number, model);
	}

	@PostMapping
	String create(@PathVariable RegulationId id, @PathVariable int number, @Valid PublicationForm form,
			BindingResult errors, @SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		RegulationDetails regulation = decided(id, actor);
		String document = form.getDocumentNumber();
		LocalDate from = form.getEffectiveOn();
		LocalDate readBy = form.getReadBy();
		if (!errors.hasErrors() && document != null && from != null && readBy != null) {
			try {
				this.management.publish(id, number, new Promulgation(document, from, form.getMeeting()),
						new ReadAudience(form.getUnits().stream().map(UnitId::new).collect(Collectors.toSet()), readBy),
						actor);
				redirect.addFlashAttribute("flash", "regulation.published");
				return "redirect:/regulations/{id}";
			}
			catch (PortalException ex) {
				errors.rejectValue("effectiveOn", ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(regulation, number, model);
	}

	private RegulationDetails decided(RegulationId id, Actor actor) {
		RegulationDetails regulation = this.records.find(id, actor);
		if (!regulation.decides()) {
			throw new AccessDeniedException("The head of the unit decides");
		}
		return regulation;
	}

	private String form(RegulationDetails regulation, int number, Model model) {
		model.addAttribute("regulation", regulation);
		model.addAttribute("revision", regulation.revision(number));
		model.addAttribute("units", this.choices.units());
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/revisions/publication";
	}

}
