package org.workstyle.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.exchange.BadRow;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportPreview;
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.ImportSheets;
import org.workstyle.exchange.ImportState;
import org.workstyle.exchange.ImportTexts;
import org.workstyle.exchange.Imports;
import org.workstyle.exchange.PreviewRow;
import org.workstyle.exchange.RowGroup;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Page;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * One import: progress, preview, decision, result.
 */
@Controller
@RequestMapping("/imports/{kind}/runs/{id}")
class ImportRunController {

	private final Imports imports;

	private final ImportPreview preview;

	private final ImportSheets sheets;

	private final ImportTexts texts;

	ImportRunController(Imports imports, ImportPreview preview, ImportSheets sheets, ImportTexts texts) {
		this.imports = imports;
		this.preview = preview;
		this.sheets = sheets;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail(Locale locale) {
		return List.of(new Option("/imports", this.texts.text("exchange.title", locale)));
	}

	/**
	 * While the portal works, the page asks for its progress every second; once it is
	 * done the whole page is loaded again.
	 */
	@GetMapping
	String show(@PathVariable ImportRunId id, @RequestParam(required = false) @Nullable RowGroup group,
			@RequestParam(defaultValue = "0") int after,
			@RequestHeader(value = "HX-Request", defaultValue = "false") boolean polled, @SignedIn Actor actor,
			Locale locale, Model model, HttpServletResponse response) {
		ImportRun run = this.imports.find(id, actor);
		model.addAttribute("run", run);
		model.addAttribute("undoable", this.imports.kind(run.kind(), actor).merge() == null);
		if (polled) {
			if (!run.state().isBusy()) {
				response.setHeader("HX-Refresh", "true");
			}
			return "exchange/_progress :: progress";
		}
		if (run.refusal() != null) {
			model.addAttribute("refusal", this.texts.problem(run.refusal(), locale));
		}
		if (run.state() == ImportState.CHECKED) {
			addRows(run, this.imports.kind(run.kind(), actor), (group != null) ? group : firstGroup(run), after, locale,
					model);
		}
		return "exchange/show";
	}

	@GetMapping("/errors.xlsx")
	void errors(@PathVariable ImportRunId id, @SignedIn Actor actor, Locale locale, HttpServletResponse response)
			throws IOException {
		ImportRun run = this.imports.find(id, actor);
		ImportController.sendAs(run.kind() + "-errors.xlsx", response);
		this.sheets.writeErrors(run, this.imports.kind(run.kind(), actor), locale, response.getOutputStream());
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable ImportRunId id, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, () -> this.imports.confirm(id, actor));
		return "redirect:/imports/{kind}/runs/{id}";
	}

	@PostMapping("/undoing")
	String undo(@PathVariable ImportRunId id, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "exchange.undone", () -> this.imports.undo(id, actor));
		return "redirect:/imports/{kind}/runs/{id}";
	}

	private void addRows(ImportRun run, ImportKind kind, RowGroup group, int after, Locale locale, Model model) {
		model.addAttribute("group", group);
		model.addAttribute("columns", kind.columns());
		if (group == RowGroup.WRONG) {
			List<BadRow> rows = this.preview.wrong(run.id(), after, Page.SIZE + 1);
			model.addAttribute("header", this.preview.header(run.id()));
			model.addAttribute("wrong",
					rows.stream()
						.limit(Page.SIZE)
						.map((row) -> new BadRowView(row, this.sheets.problems(row, kind, locale).lines().toList()))
						.toList());
			model.addAttribute("next", (rows.size() > Page.SIZE) ? rows.get(Page.SIZE - 1).number() : null);
			return;
		}
		List<PreviewRow> rows = this.preview.rows(run.id(), kind, group, after, Page.SIZE + 1, locale);
		model.addAttribute("rows", rows.stream().limit(Page.SIZE).toList());
		model.addAttribute("next", (rows.size() > Page.SIZE) ? rows.get(Page.SIZE - 1).number() : null);
	}

	private static RowGroup firstGroup(ImportRun run) {
		return run.groups().stream().filter((group) -> run.count(group) > 0).findFirst().orElse(RowGroup.NEW);
	}

	/**
	 * A bad row as the page shows it.
	 *
	 * @param row the row
	 * @param problems what is wrong with it
	 */
	record BadRowView(BadRow row, List<String> problems) {

	}

}
