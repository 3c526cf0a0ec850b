package org.workstyle.layout.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.workstyle.layout.MenuCount;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Actor;

/**
 * Part of the side menu.
 *
 * @param label message key of its heading
 * @param entries its places
 */
record MenuSection(String label, List<MenuEntry> entries) {

	static List<MenuSection> of(List<MenuItem> items, Map<String, MenuCount> counts, Actor actor, String address) {
		List<MenuItem> visible = items.stream()
			.filter((item) -> item.isFor(actor))
			.sorted(Comparator.comparingInt(MenuItem::order))
			.toList();
		String current = visible.stream()
			.filter((item) -> item.covers(address))
			.map(MenuItem::path)
			.max(Comparator.comparingInt(String::length))
			.orElse("");
		Map<String, List<MenuEntry>> sections = visible.stream()
			.collect(Collectors.groupingBy(MenuItem::section, LinkedHashMap::new,
					Collectors.mapping((item) -> entry(item, current, counts), Collectors.toList())));
		return sections.entrySet()
			.stream()
			.map((section) -> new MenuSection(section.getKey(), section.getValue()))
			.toList();
	}

	private static MenuEntry entry(MenuItem item, String current, Map<String, MenuCount> counts) {
		MenuCount count = counts.get(item.path());
		return new MenuEntry(item, item.path().equals(current), (count != null) ? count.count() : 0);
	}

	/**
	 * A place, and whether the person is there.
	 *
	 * @param item the place
	 * @param current whether the page shown is this place or below it
	 * @param count the number beside it; zero shows nothing
	 */
	record MenuEntry(MenuItem item, boolean current, int count) {

	}

}
