package org.workstyle.layout.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.workstyle.layout.DeskCard;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * "My desk": what waits for the person, and the way to the records.
 */
@Controller
class HomeController {

	private final List<DeskCard> cards;

	private final Clock clock;

	HomeController(ObjectProvider<DeskCard> cards, Clock clock) {
		this.clock = clock;
		this.cards = cards.stream().sorted(Comparator.comparingInt(DeskCard::order)).toList();
	}

	@GetMapping("/")
	String show(@SignedIn Actor actor, Model model) {
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("cards",
				this.cards.stream()
					.map((card) -> new DeskCardView(card.fragment(), card.model(actor)))
					.filter((card) -> !card.model().isEmpty())
					.toList());
		return "home/show";
	}

	/**
	 * A card as the page draws it.
	 *
	 * @param fragment its template
	 * @param model what the template shows
	 */
	record DeskCardView(String fragment, Map<String, Object> model) {

	}

}
