package org.workstyle.indicator.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Finds indicators of the latest year by code or name.
 */
@Component
class IndicatorSearch implements SearchSource {

	private final IndicatorQueries indicators;

	private final IndicatorChoices choices;

	IndicatorSearch(IndicatorQueries indicators, IndicatorChoices choices) {
		this.indicators = indicators;
		this.choices = choices;
	}

	@Override
	public String label() {
		return "indicator.menu.indicators";
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		if (actor.roles().equals(Set.of(Role.ADMIN))) {
			return List.of();
		}
		String wanted = text.toLowerCase(Locale.ROOT);
		return this.indicators.ofLatestYear()
			.stream()
			.filter((indicator) -> isNamed(indicator, wanted))
			.limit(limit)
			.map(this::hit)
			.toList();
	}

	@Override
	public @Nullable String all(String text) {
		return null;
	}

	private static boolean isNamed(Indicator indicator, String wanted) {
		return (indicator.code() + " " + indicator.facts().nameZh() + " " + indicator.facts().nameEn())
			.toLowerCase(Locale.ROOT)
			.contains(wanted);
	}

	private SearchHit hit(Indicator indicator) {
		return new SearchHit(indicator.code() + " " + indicator.facts().name(this.choices.locale()),
				this.choices.text("indicator.year", String.valueOf(indicator.year())), "/indicators/" + indicator.id(),
				"speedometer2");
	}

}
