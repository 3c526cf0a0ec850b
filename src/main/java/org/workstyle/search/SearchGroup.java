package org.workstyle.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The hits of one kind.
 *
 * @param label message key of their heading
 * @param hits the first of them
 * @param all address of all of them, where there are more
 */
public record SearchGroup(String label, List<Hit> hits, @Nullable String all) {

	public SearchGroup {
		hits = List.copyOf(hits);
	}

	/**
	 * One hit, its texts cut where what was typed stands.
	 *
	 * @param title its title
	 * @param context its context
	 * @param address where it is
	 * @param icon its icon
	 */
	public record Hit(List<MarkedText> title, List<MarkedText> context, String address, String icon) {

		static Hit of(SearchHit hit, String text) {
			return new Hit(MarkedText.of(hit.title(), text), MarkedText.of(hit.context(), text), hit.address(),
					hit.icon());
		}

	}

}
