package org.workstyle.search.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds the places of the side menu that the person may open.
 */
@Component
class PlaceSource implements SearchSource {

	private final List<MenuContribution> contributions;

	private final MessageSource messages;

	PlaceSource(ObjectProvider<MenuContribution> contributions, MessageSource messages) {
		this.contributions = contributions.stream().toList();
		this.messages = messages;
	}

	@Override
	public String label() {
		return "search.places";
	}

	@Override
	public int order() {
		return 0;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		Locale locale = LocaleContextHolder.getLocale();
		String wanted = text.toLowerCase(Locale.ROOT);
		return this.contributions.stream()
			.flatMap((contribution) -> contribution.items().stream())
			.filter((item) -> item.isFor(actor))
			.map((item) -> hit(item, locale))
			.filter((hit) -> hit.title().toLowerCase(Locale.ROOT).contains(wanted))
			.limit(limit)
			.toList();
	}

	private SearchHit hit(MenuItem item, Locale locale) {
		return new SearchHit(this.messages.getMessage(item.label(), null, locale),
				this.messages.getMessage(item.section(), null, locale), item.path(), item.icon());
	}

	@Override
	public @Nullable String all(String text) {
		return null;
	}

}
