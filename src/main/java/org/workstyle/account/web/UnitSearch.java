package org.workstyle.account.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Finds units and groups of the person's scope by name, pinyin, pinyin initials or code.
 * Administrators, who keep the tree, find all and come to the unit itself, others to its
 * people.
 */
@Component
class UnitSearch implements SearchSource {

	private final UnitDirectory units;

	private final DataScopes scopes;

	private final AccountTexts texts;

	UnitSearch(UnitDirectory units, DataScopes scopes, AccountTexts texts) {
		this.units = units;
		this.scopes = scopes;
		this.texts = texts;
	}

	@Override
	public String label() {
		return "account.units.title";
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		boolean keeps = actor.is(Role.ADMIN);
		DataScope scope = this.scopes.of(actor);
		List<UnitSummary> found = (keeps || scope.everything()) ? this.units.search(text, this.texts.today(), limit)
				: this.units.searchWithin(scope.visible(), text, this.texts.today(), limit);
		return found.stream().map((unit) -> hit(unit, keeps)).toList();
	}

	private SearchHit hit(UnitSummary unit, boolean keeps) {
		String people = (unit.type().isGroup() ? "/people?group=" : "/people?unit=") + unit.id();
		return new SearchHit(unit.name(), unit.code() + " · " + this.texts.text("UnitType." + unit.type()),
				keeps ? "/units/" + unit.id() : people, unit.type().isGroup() ? "people" : "building");
	}

	@Override
	public @Nullable String all(String text) {
		return null;
	}

}
