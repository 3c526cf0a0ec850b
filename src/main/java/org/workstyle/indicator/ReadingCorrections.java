package org.workstyle.indicator;

import java.time.Clock;
import java.time.YearMonth;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Replaces a reading of a published quarter, for the module that corrects its scores and
 * has opened the quarter to this transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReadingCorrections {

	private final ReadingRows rows;

	private final DataElementRepository elements;

	private final DerivedElements derived;

	private final Clock clock;

	ReadingCorrections(ReadingRows rows, DataElementRepository elements, DerivedElements derived, Clock clock) {
		this.rows = rows;
		this.elements = elements;
		this.derived = derived;
		this.clock = clock;
	}

	/**
	 * Whether a module derives the element.
	 */
	public boolean isDerived(String code) {
		return this.derived.publishes(code);
	}

	/**
	 * Replaces a reading.
	 * @param month the month; of an element reported by quarter, any of the quarter
	 * @param typed the value as typed
	 * @throws PortalException if a module derives the element: its records are corrected
	 */
	public void correct(String code, UnitId unit, YearMonth month, String typed, Actor actor) {
		if (this.derived.publishes(code)) {
			throw new PortalException("indicator.reading.error.derived", code);
		}
		DataElement element = this.elements.findAll()
			.stream()
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("data element", code));
		ElementFacts facts = element.facts();
		YearMonth kept = (facts.periodicity() == Periodicity.QUARTER)
				? YearMonth.from(Quarter.containing(month.atDay(1)).firstDay()) : month;
		ReadingKey key = new ReadingKey(element.id(), unit, kept);
		long version = this.rows.find(key).map(Reading::version).orElse(0L);
		if (!this.rows.put(key, version, ReadingText.of(typed).in(facts.measure()), actor, this.clock.instant())) {
			throw new EditConflictException("reading", key);
		}
	}

}
