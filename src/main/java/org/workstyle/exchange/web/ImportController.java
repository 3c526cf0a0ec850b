package org.workstyle.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.workstyle.exchange.CellProblem;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.ImportSheets;
import org.workstyle.exchange.ImportTexts;
import org.workstyle.exchange.Imports;
import org.workstyle.exchange.SheetExport;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Page;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * The history of imports, and where a file is brought.
 */
@Controller
@RequestMapping("/imports")
class ImportController {

	private final Imports imports;

	private final ImportSheets sheets;

	private final ImportTexts texts;

	ImportController(Imports imports, ImportSheets sheets, ImportTexts texts) {
		this.imports = imports;
		this.sheets = sheets;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail(Locale locale) {
		return List.of(new Option("/imports", this.texts.text("exchange.title", locale)));
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID after, @SignedIn Actor actor, Model model) {
		List<ImportRun> runs = this.imports.latest(actor, after, Page.SIZE + 1);
		model.addAttribute("kinds", this.imports.kinds(actor));
		model.addAttribute("runs", runs.stream().limit(Page.SIZE).toList());
		model.addAttribute("next", (runs.size() > Page.SIZE) ? runs.get(Page.SIZE - 1).id() : null);
		return "exchange/list";
	}

	@GetMapping("/{kind}")
	String newForm(@PathVariable String kind, @SignedIn Actor actor, Model model) {
		model.addAttribute("kind", this.imports.kind(kind, actor));
		return "exchange/form";
	}

	@GetMapping("/{kind}/template.xlsx")
	void template(@PathVariable String kind, @SignedIn Actor actor, Locale locale, HttpServletResponse response)
			throws IOException {
		ImportKind found = this.imports.kind(kind, actor);
		sendAs(found.code() + ".xlsx", response);
		this.sheets.writeTemplate(found, locale, response.getOutputStream());
	}

	@PostMapping("/{kind}")
	String create(@PathVariable String kind, @RequestParam MultipartFile file, @SignedIn Actor actor, Locale locale,
			Model model, HttpServletResponse response) throws IOException {
		ImportKind found = this.imports.kind(kind, actor);
		String name = file.getOriginalFilename();
		try (InputStream content = file.getInputStream()) {
			ImportRunId id = this.imports.receive(found, (name != null) ? name : "", content, actor);
			return "redirect:/imports/" + found.code() + "/runs/" + id;
		}
		catch (PortalException ex) {
			model.addAttribute("kind", found);
			model.addAttribute("refusal", this.texts.problem(CellProblem.refusal(ex), locale));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "exchange/form";
		}
	}

	static void sendAs(String fileName, HttpServletResponse response) {
		response.setContentType(SheetExport.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName).build().toString());
	}

}
