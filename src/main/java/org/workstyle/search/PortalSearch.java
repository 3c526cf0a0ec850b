package org.workstyle.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.workstyle.shared.Actor;

/**
 * Asks every module for what somebody typed.
 */
@Component
public class PortalSearch {

	/** The longest text that is searched for. */
	public static final int LONGEST = 100;

	private final List<SearchSource> sources;

	PortalSearch(ObjectProvider<SearchSource> sources) {
		this.sources = sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
	}

	/**
	 * Returns what was found, kind by kind; kinds without hits are left out.
	 * @param typed what was typed
	 * @param limit the most hits of a kind
	 * @param actor who asks
	 */
	public List<SearchGroup> find(String typed, int limit, Actor actor) {
		String text = typed.strip();
		if (text.isEmpty() || text.length() > LONGEST) {
			return List.of();
		}
		return this.sources.stream().flatMap((source) -> group(source, text, limit, actor)).toList();
	}

	private static Stream<SearchGroup> group(SearchSource source, String text, int limit, Actor actor) {
		List<SearchHit> found = source.find(text, limit + 1, actor);
		if (found.isEmpty()) {
			return Stream.empty();
		}
		List<SearchGroup.Hit> hits = found.stream().limit(limit).map((hit) -> SearchGroup.Hit.of(hit, text)).toList();
		return Stream.of(new SearchGroup(source.label(), hits, (found.size() > limit) ? source.all(text) : null));
	}

}
