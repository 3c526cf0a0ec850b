package org.workstyle.inspection.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.inspection.ArticleBasis;
import org.workstyle.inspection.CheckItemId;
import org.workstyle.inspection.InspectionDetails;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionManagement;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Draws up what an inspection checks: articles in force on its first day.
 */
@Controller
@RequestMapping("/inspections/{id}/items")
@PreAuthorize("hasRole('INSPECTOR')")
class CheckItemController {

	private static final int SHOWN = 100;

	private static final String PAGE = "redirect:/inspections/{id}";

	private static final int LONGEST = 500;

	private final InspectionManagement management;

	private final InspectionRecords records;

	private final Articles articles;

	private final InspectionChoices choices;

	CheckItemController(InspectionManagement management, InspectionRecords records, Articles articles,
			InspectionChoices choices) {
		this.management = management;
		this.records = records;
		this.articles = articles;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@PathVariable InspectionId id, @RequestParam(defaultValue = "") String q, @SignedIn Actor actor,
			Model model) {
		InspectionDetails inspection = this.records.find(id, actor);
		Set<String> known = inspection.items()
			.stream()
			.map(InspectionDetails.ItemRow::basis)
			.collect(Collectors.toSet());
		model.addAttribute("inspection", inspection);
		model.addAttribute("articles", this.articles.search(q, inspection.startsOn(), SHOWN)
			.stream()
			.map((article) -> new Choice(article, ArticleBasis.of(article), known.contains(ArticleBasis.of(article))))
			.toList());
		model.addAttribute("most", SHOWN);
		model.addAttribute("q", q);
		model.addAttribute("trail", this.choices.inspection(id, inspection.title()));
		return "inspection/inspections/items";
	}

	@PostMapping
	String create(@PathVariable InspectionId id, @RequestParam(required = false) @Nullable List<ArticleId> article,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "inspection.item.added", () -> {
			if (article == null || article.isEmpty()) {
				throw new PortalException("inspection.error.item.none");
			}
			this.management.addItems(id, article, actor);
		});
		return PAGE;
	}

	@PostMapping("/{item}")
	String update(@PathVariable InspectionId id, @PathVariable CheckItemId item, @RequestParam String wording,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "inspection.item.reworded", () -> {
			if (wording.isBlank() || wording.length() > LONGEST) {
				throw new PortalException("inspection.error.item.wording");
			}
			this.management.reword(id, item, wording, actor);
		});
		return PAGE;
	}

	@PostMapping("/{item}/removal")
	String remove(@PathVariable InspectionId id, @PathVariable CheckItemId item, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "inspection.item.removed", () -> this.management.removeItem(id, item, actor));
		return PAGE;
	}

	/**
	 * An article that can be chosen.
	 *
	 * @param article the article
	 * @param basis its regulation and number
	 * @param known whether it is on the list already
	 */
	record Choice(ArticleRow article, String basis, boolean known) {

	}

}
