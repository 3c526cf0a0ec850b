package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.workstyle.account.UnitId;
import org.workstyle.scoring.ElementReference;
import org.workstyle.scoring.ElementValue;
import org.workstyle.shared.Quarter;

/**
 * The readings of some elements and units over some months, derived ones included. What
 * modules derive is zero where they found nothing, up to the current month.
 */
public final class ReadingTable {

	private final Map<String, DataElement> elements = new HashMap<>();

	private final Map<ReadingKey, Reading> readings = new HashMap<>();

	private final DerivedElements derived;

	private final YearMonth now;

	ReadingTable(Collection<DataElement> elements, DerivedElements derived, YearMonth now) {
		elements.forEach((element) -> this.elements.put(element.code(), element));
		this.derived = derived;
		this.now = now;
	}

	void add(Reading reading) {
		this.readings.put(reading.key(), reading);
	}

	void add(DerivedElementSource.Value value) {
		add(derived(new ReadingKey(element(value.code()).id(), value.unit(), value.month()), value.value()));
	}

	/**
	 * Returns the element with the code.
	 */
	public DataElement element(String code) {
		DataElement element = this.elements.get(code);
		if (element == null) {
			throw new IllegalArgumentException("Not among the elements asked for: " + code);
		}
		return element;
	}

	/**
	 * Returns the reading of a month, or of the quarter that begins with it.
	 */
	public Reading get(String code, UnitId unit, YearMonth month) {
		ReadingKey key = new ReadingKey(element(code).id(), unit, month);
		Reading found = this.readings.get(key);
		if (found != null) {
			return found;
		}
		return (this.derived.publishes(code) && !month.isAfter(this.now)) ? derived(key, BigDecimal.ZERO)
				: Reading.none(key);
	}

	/**
	 * Returns the value of an element for a quarter, for the year up to its end, or for
	 * the same quarter a year ago, from the months or quarters that make it up.
	 */
	public ElementValue value(ElementReference reference, UnitId unit, Quarter quarter) {
		ElementFacts facts = element(reference.code()).facts();
		YearMonth start = YearMonth.from(quarter.firstDay());
		YearMonth last = start.plusMonths(2);
		YearMonth first = switch (reference.period()) {
			case QUARTER -> start;
			case YEAR_TO_DATE -> YearMonth.of(quarter.year(), 1);
			case LAST_YEAR -> start.minusYears(1);
		};
		if (reference.period() == ElementReference.Period.LAST_YEAR) {
			last = last.minusYears(1);
		}
		List<ElementValue> values = new ArrayList<>();
		int step = (facts.periodicity() == Periodicity.MONTH) ? 1 : 3;
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(step)) {
			values.add(get(reference.code(), unit, month).toValue());
		}
		return facts.overMonths().aggregation().of(values);
	}

	/**
	 * Whether it has all the elements.
	 */
	boolean hasAll(Collection<String> codes) {
		return this.elements.keySet().containsAll(codes);
	}

	/**
	 * Whether a module derives the element.
	 */
	boolean isDerived(String code) {
		return this.derived.publishes(code);
	}

	/**
	 * Returns the last twelve values before a month, as far as they were reported.
	 * @param step months from one value to the next
	 */
	List<BigDecimal> earlier(String code, UnitId unit, YearMonth month, int step) {
		return IntStream.rangeClosed(1, Outliers.LAST)
			.mapToObj((back) -> get(code, unit, month.minusMonths((long) back * step)).value())
			.flatMap(Stream::ofNullable)
			.toList();
	}

	private static Reading derived(ReadingKey key, BigDecimal value) {
		return new Reading(key, ReadingState.REPORTED, value, null, null, null, null, 0);
	}

}
