package org.workstyle.search.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.search.PortalSearch;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Hits as a page, and as the panel below the box while somebody types.
 */
@Controller
@RequestMapping("/search")
class SearchController {

	private static final int ON_PAGE = 10;

	private static final int ON_PANEL = 5;

	private final PortalSearch search;

	SearchController(PortalSearch search) {
		this.search = search;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String q, @SignedIn Actor actor, Model model) {
		model.addAttribute("typed", q.strip());
		model.addAttribute("groups", this.search.find(q, ON_PAGE, actor));
		return "search/show";
	}

	@GetMapping("/panel")
	String panel(@RequestParam(defaultValue = "") String q, @SignedIn Actor actor, Model model) {
		model.addAttribute("typed", q.strip());
		model.addAttribute("groups", this.search.find(q, ON_PANEL, actor));
		return "search/_panel";
	}

}
