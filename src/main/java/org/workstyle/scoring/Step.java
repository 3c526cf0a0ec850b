package org.workstyle.scoring;

import java.util.List;

/**
 * A step of a score's working: a sentence of the message files,
 * {@code scoring.step.<key>}, with the numbers put in.
 *
 * @param key which sentence
 * @param numbers the numbers, exact where they have few decimals, else rounded and marked
 */
public record Step(String key, List<String> numbers) {

	public Step {
		numbers = List.copyOf(numbers);
	}

	static Step of(String key, String... numbers) {
		return new Step(key, List.of(numbers));
	}

}
