package org.workstyle.account.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.AccountFinder;
import org.workstyle.account.AccountHit;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitType;
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

	private final AccountFinder finder;

	private final DataScopes scopes;

	private final AccountTexts texts;

	UnitSearch(AccountFinder finder, DataScopes scopes, AccountTexts texts) {
		this.finder = finder;
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
		return this.finder.find(text, limit, actor, this.scopes.of(actor))
			.stream()
			.flatMap((found) -> Stream.ofNullable(found.type()).map((type) -> hit(found, type, keeps)))
			.toList();
	}

	private SearchHit hit(AccountHit unit, UnitType type, boolean keeps) {
		String people = (type.isGroup() ? "/people?group=" : "/people?unit=") + unit.id();
		return new SearchHit(unit.name(), unit.code() + " · " + this.texts.text("UnitType." + type),
				keeps ? "/units/" + unit.id() : people, type.isGroup() ? "people" : "building");
	}

	@Override
	public @Nullable String all(String text) {
		return null;
	}

}
