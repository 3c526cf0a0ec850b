package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.regulation.ArticleSearch;
import org.workstyle.regulation.RegulationList;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Search over the texts in force: regulations named so first, then articles.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ArticleSearchController {

	private static final int LONGEST = 100;

	private static final int TITLES = 10;

	private final ArticleSearch search;

	private final RegulationList regulations;

	private final DataScopes scopes;

	private final Clock clock;

	ArticleSearchController(ArticleSearch search, RegulationList regulations, DataScopes scopes, Clock clock) {
		this.search = search;
		this.regulations = regulations;
		this.scopes = scopes;
		this.clock = clock;
	}

	@GetMapping("/regulation-articles")
	String list(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		String asked = text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
		boolean first = !asked.isEmpty() && after == null && before == null;
		model.addAttribute("text", asked);
		model.addAttribute("titles",
				first ? this.regulations.named(asked, today, TITLES, this.scopes.of(actor)) : List.of());
		model.addAttribute("page", this.search.page(asked, today, after, before));
		model.addAttribute("address",
				UriComponentsBuilder.fromPath("/regulation-articles")
					.queryParam("text", "{text}")
					.encode()
					.buildAndExpand(asked)
					.toUriString());
		return "regulation/articles";
	}

}
