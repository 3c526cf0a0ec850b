package org.workstyle.account.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScopes;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.PartyStanding;
import org.workstyle.account.PeopleFilter;
import org.workstyle.account.PeopleList;
import org.workstyle.account.PeopleScope;
import org.workstyle.account.PersonRow;
import org.workstyle.account.UnitSummary;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * The staff list, its export and what its pickers find: all within the same scope.
 */
@Controller
@RequestMapping("/people")
class PeopleController {

	private static final String IMPORT = "account.import.people.";

	private final PeopleList people;

	private final DataScopes scopes;

	private final SheetExport export;

	private final AccountTexts texts;

	PeopleController(PeopleList people, DataScopes scopes, SheetExport export, AccountTexts texts) {
		this.people = people;
		this.scopes = scopes;
		this.export = export;
		this.texts = texts;
	}

	@GetMapping
	String list(@ModelAttribute("filter") PeopleFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		PeopleScope scope = scope(actor);
		List<UnitSummary> units = this.texts.existing();
		model.addAttribute("page", this.people.page(filter.toFilter(), scope, after, before));
		model.addAttribute("scope", scope);
		model.addAttribute("changes", actor.is(Role.ADMIN));
		model.addAttribute("address", filter.address("/people"));
		model.addAttribute("exportUrl", filter.address("/people/export.xlsx"));
		model.addAttribute("filtering", filter.isFiltering());
		model.addAttribute("homes", AccountTexts.homes(units));
		model.addAttribute("groups", AccountTexts.groups(units));
		model.addAttribute("standings", this.texts.of(PartyStanding.values()));
		return "account/people/list";
	}

	@GetMapping("/options")
	String options(@RequestParam(defaultValue = "") String q, @SignedIn Actor actor, Model model) {
		PeopleFilter filter = new PeopleFilter(null, null, null, false, q);
		model.addAttribute("options",
				this.people.page(filter, scope(actor), null, null)
					.rows()
					.stream()
					.map(PeopleController::option)
					.toList());
		return "fragments/picker :: options";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") PeopleFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		PeopleScope scope = scope(actor);
		SheetInformation information = new SheetInformation("person", filter.address("/people"), chosen(filter));
		List<SheetColumn<PersonRow>> columns = columns(scope);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("people.xlsx").build().toString())
			.body((out) -> this.export.write(information, columns, this.people.stream(filter.toFilter(), scope), actor,
					locale, out));
	}

	private PeopleScope scope(Actor actor) {
		return PeopleScope.of(actor, this.scopes.of(actor));
	}

	/**
	 * Returns the columns of the import, by its own headings, and what else the list
	 * shows.
	 */
	private List<SheetColumn<PersonRow>> columns(PeopleScope scope) {
		Map<Enum<?>, String> labels = labels(PartyStanding.values(), MemberPosition.values());
		List<SheetColumn<PersonRow>> columns = new ArrayList<>();
		columns.add(SheetColumn.of(IMPORT + "staff_number", 12, PersonRow::staffNumber));
		columns.add(SheetColumn.of(IMPORT + "name", 12, PersonRow::name));
		columns.add(SheetColumn.of("Membership.unit", 20, PersonRow::unitName));
		columns.add(SheetColumn.of(IMPORT + "unit_code", 12, PersonRow::unitCode));
		columns.add(SheetColumn.of(IMPORT + "position", 12, (row) -> labels.get(row.position())));
		columns.add(SheetColumn.of(IMPORT + "post", 20, PersonRow::post));
		if (scope.detailed()) {
			columns.add(SheetColumn.of(IMPORT + "party_standing", 12, (row) -> labels.get(row.standing())));
		}
		columns.add(SheetColumn.of(IMPORT + "joined_on", 12, PersonRow::joinedOn));
		columns.add(SheetColumn.of("Person.leftOn", 12, PersonRow::leftOn));
		columns.add(SheetColumn.hidden(IMPORT + "version", PersonRow::version));
		return columns;
	}

	private Map<Enum<?>, String> labels(Enum<?>[]... choices) {
		Map<Enum<?>, String> labels = new HashMap<>();
		for (Enum<?>[] values : choices) {
			for (Enum<?> value : values) {
				labels.put(value, this.texts.text(value.getDeclaringClass().getSimpleName() + "." + value));
			}
		}
		return labels;
	}

	private Map<String, String> chosen(PeopleFilterForm filter) {
		Map<String, String> chosen = new LinkedHashMap<>();
		this.texts.existing().forEach((unit) -> {
			if (unit.id().value().equals(filter.getUnit())) {
				chosen.put(this.texts.text("account.people.unit"), unit.name());
			}
			if (unit.id().value().equals(filter.getGroup())) {
				chosen.put(this.texts.text("account.people.group"), unit.name());
			}
		});
		if (filter.getStanding() != null) {
			chosen.put(this.texts.text("Person.partyStanding"),
					this.texts.text("PartyStanding." + filter.getStanding()));
		}
		if (filter.getText() != null && !filter.getText().isBlank()) {
			chosen.put(this.texts.text("account.people.text"), filter.getText());
		}
		chosen.put(this.texts.text("account.people.state"),
				this.texts.text(filter.isLeft() ? "account.people.left" : "account.people.present"));
		return chosen;
	}

	private static Option option(PersonRow row) {
		return new Option(row.id().toString(),
				(row.unitName() != null) ? row.name() + " · " + row.unitName() : row.name());
	}

}
