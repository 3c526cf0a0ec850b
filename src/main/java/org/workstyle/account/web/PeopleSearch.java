package org.workstyle.account.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.AccountFinder;
import org.workstyle.account.AccountHit;
import org.workstyle.account.DataScopes;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds people by name, pinyin, pinyin initials or staff number, within the scope of the
 * staff list.
 */
@Component
class PeopleSearch implements SearchSource {

	private final AccountFinder finder;

	private final DataScopes scopes;

	PeopleSearch(AccountFinder finder, DataScopes scopes) {
		this.finder = finder;
		this.scopes = scopes;
	}

	@Override
	public String label() {
		return "account.people.title";
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		return this.finder.find(text, limit, actor, this.scopes.of(actor))
			.stream()
			.filter((found) -> found.type() == null)
			.map(PeopleSearch::hit)
			.toList();
	}

	private static SearchHit hit(AccountHit person) {
		String context = Stream.of(person.code(), person.unit(), person.post())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
		return new SearchHit(person.name(), context, "/people/" + person.id(), "person");
	}

	@Override
	public String all(String text) {
		return UriComponentsBuilder.fromPath("/people")
			.queryParam("text", "{text}")
			.encode()
			.buildAndExpand(text)
			.toUriString();
	}

}
