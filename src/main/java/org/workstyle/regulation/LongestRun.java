package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the longest run of growing numbers among others.
 */
final class LongestRun {

	private LongestRun() {
	}

	/**
	 * Returns the places of the numbers that make the run.
	 */
	static List<Integer> of(int[] numbers) {
		int[] ends = new int[numbers.length];
		int[] previous = new int[numbers.length];
		int length = 0;
		for (int place = 0; place < numbers.length; place++) {
			int number = numbers[place];
			int[] values = Arrays.stream(ends, 0, length).map((end) -> numbers[end]).toArray();
			int found = Arrays.binarySearch(values, number);
			int at = (found >= 0) ? found : -found - 1;
			previous[place] = (at > 0) ? ends[at - 1] : -1;
			ends[at] = place;
			length = Math.max(length, at + 1);
		}
		List<Integer> run = new ArrayList<>();
		for (int place = (length > 0) ? ends[length - 1] : -1; place >= 0; place = previous[place]) {
			run.add(place);
		}
		Collections.reverse(run);
		return run;
	}

	/**
	 * Returns which numbers, negative ones aside, do not belong to the run.
	 */
	static boolean[] outside(int[] numbers) {
		int[] places = IntStream.range(0, numbers.length).filter((place) -> numbers[place] >= 0).toArray();
		boolean[] outside = new boolean[numbers.length];
		Arrays.stream(places).forEach((place) -> outside[place] = true);
		of(Arrays.stream(places).map((place) -> numbers[place]).toArray())
			.forEach((index) -> outside[places[index]] = false);
		return outside;
	}

}
