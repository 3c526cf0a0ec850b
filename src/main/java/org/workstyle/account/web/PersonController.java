package org.workstyle.account.web;

import java.util.List;
import java.util.Map;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.workstyle.account.AccountList;
import org.workstyle.account.AccountRow;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PeopleList;
import org.workstyle.account.PeopleScope;
import org.workstyle.account.Person;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.PersonRow;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * A person's record: the places held over time, the account, the history, and what the
 * person can see.
 */
@Controller
@RequestMapping("/people/{id}")
class PersonController {

	private final PeopleList list;

	private final PersonManagement people;

	private final PlaceViews places;

	private final AccountList accounts;

	private final DataScopes scopes;

	private final RecordHistory history;

	private final AccountTexts texts;

	PersonController(PeopleList list, PersonManagement people, PlaceViews places, AccountList accounts,
			DataScopes scopes, RecordHistory history, AccountTexts texts) {
		this.list = list;
		this.people = people;
		this.places = places;
		this.accounts = accounts;
		this.scopes = scopes;
		this.history = history;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/people", this.texts.text("account.people.title")));
	}

	@GetMapping
	String show(@PathVariable PersonId id, @SignedIn Actor actor, Model model) {
		PersonRow row = row(id, actor);
		model.addAttribute("row", row);
		Person person = this.people.get(id);
		model.addAttribute("person", person);
		model.addAttribute("places", this.places.of(person, row.standing() != null));
		model.addAttribute("changes", actor.is(Role.ADMIN));
		model.addAttribute("explains", actor.is(Role.ADMIN) || actor.is(Role.INSPECTOR));
		model.addAttribute("remembers", actor.roles().stream().anyMatch((role) -> role != Role.STAFF));
		model.addAttribute("today", this.texts.today());
		if (actor.is(Role.ADMIN)) {
			model.addAttribute("account", this.accounts.find(id).orElse(null));
		}
		return "account/people/show";
	}

	@GetMapping("/history")
	@PreAuthorize("hasAnyRole('ADMIN', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
	String history(@PathVariable PersonId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("row", row(id, actor));
		model.addAttribute("entries", this.history.of(Person.class, id));
		return "account/people/history";
	}

	@GetMapping("/scope")
	@PreAuthorize("hasAnyRole('ADMIN', 'INSPECTOR')")
	String scope(@PathVariable PersonId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("row", row(id, actor));
		AccountRow account = this.accounts.find(id).orElse(null);
		model.addAttribute("account", account);
		model.addAllAttributes((account != null) ? scopeOf(id, account.roles()) : Map.of());
		return "account/people/scope";
	}

	private Map<String, Object> scopeOf(PersonId id, List<Role> roles) {
		boolean works = roles.contains(Role.STAFF) || roles.contains(Role.UNIT_HEAD);
		return Map.of("everything", roles.stream().anyMatch(Role::seesAllUnits), "reached",
				works ? this.scopes.explain(id, roles.contains(Role.UNIT_HEAD)) : List.of());
	}

	private PersonRow row(PersonId id, Actor actor) {
		return this.list.get(id, PeopleScope.of(actor, this.scopes.of(actor)));
	}

}
