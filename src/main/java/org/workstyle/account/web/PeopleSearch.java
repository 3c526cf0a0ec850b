package org.workstyle.account.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.account.PeopleFilter;
import org.workstyle.account.PeopleList;
import org.workstyle.account.PeopleScope;
import org.workstyle.account.PersonRow;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds people by name, pinyin, pinyin initials or staff number, within the scope of the
 * staff list.
 */
@Component
class PeopleSearch implements SearchSource {

	private final PeopleList people;

	private final DataScopes scopes;

	PeopleSearch(PeopleList people, DataScopes scopes) {
		this.people = people;
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
		PeopleFilter filter = new PeopleFilter(null, null, null, false, text);
		return this.people.first(filter, PeopleScope.of(actor, this.scopes.of(actor)), limit)
			.stream()
			.map(PeopleSearch::hit)
			.toList();
	}

	private static SearchHit hit(PersonRow person) {
		String context = Stream.of(person.staffNumber(), person.unitName(), person.post())
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
