package org.workstyle.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sentences by the heading they stand under in a file.
 */
final class Phrases {

	private final Map<String, List<String>> sections = new LinkedHashMap<>();

	Phrases(String file) {
		List<String> section = new ArrayList<>();
		for (String line : DemoFile.lines(file)) {
			if (line.startsWith("[")) {
				section = new ArrayList<>();
				this.sections.put(line.substring(1, line.length() - 1), section);
			}
			else {
				section.add(line);
			}
		}
	}

	List<String> all(String heading) {
		List<String> section = this.sections.get(heading);
		if (section == null) {
			throw new IllegalArgumentException("Nothing under " + heading);
		}
		return section;
	}

	String pick(String heading, Random chance) {
		return Seed.pick(all(heading), chance);
	}

}
