package org.workstyle.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes up names of people, no two alike.
 */
final class Names {

	private final String surnames;

	private final List<List<String>> given;

	private final Random chance;

	private final Set<String> used = new HashSet<>();

	Names(Seed seed) {
		List<String> lines = DemoFile.lines("names.txt");
		this.surnames = lines.get(0);
		this.given = lines.subList(1, lines.size()).stream().map((line) -> List.of(line.split(" "))).toList();
		this.chance = seed.of("names");
	}

	String next() {
		String name;
		do {
			char surname = this.surnames.charAt(this.chance.nextInt(this.surnames.length()));
			name = surname + Seed.pick(Seed.pick(this.given, this.chance), this.chance);
		}
		while (!this.used.add(name));
		return name;
	}

}
