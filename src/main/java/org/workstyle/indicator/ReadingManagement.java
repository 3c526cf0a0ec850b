package org.workstyle.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Takes readings, one cell at a time.
 */
@Service
@Transactional
public class ReadingManagement {

	private final ReadingRows rows;

	private final DataElementRepository elements;

	private final ReadingRights rights;

	private final Clock clock;

	ReadingManagement(ReadingRows rows, DataElementRepository elements, ReadingRights rights, Clock clock) {
		this.rows = rows;
		this.elements = elements;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * Reports a value, or that there is none, in place of what was seen.
	 * @param version version of the reading that was seen, 0 where there was none
	 * @param typed the value as typed
	 * @throws EditConflictException if somebody else reported meanwhile
	 */
	public void report(ReadingKey key, long version, String typed, Actor actor) {
		DataElement element = this.elements.findById(key.element())
			.orElseThrow(() -> new NotFoundException("data element", key.element()));
		ReadingRights.Holder holder = this.rights.of(actor);
		if (!holder.sees(element, key.unit())) {
			throw new NotFoundException("reading", key);
		}
		if (!holder.enters(element, key.unit())) {
			throw new AccessDeniedException("Not this person's reading to enter");
		}
		refuseFrozen(element, key);
		ReadingText text = ReadingText.of(typed).in(element.facts().measure());
		if (version == 0 && text.state() == ReadingState.NOT_REPORTED) {
			return;
		}
		if (!put(key, version, text, actor)) {
			throw new EditConflictException("reading", key);
		}
	}

	/**
	 * The database has the last word: the unit may have handed in since.
	 */
	private boolean put(ReadingKey key, long version, ReadingText text, Actor actor) {
		try {
			return this.rows.put(key, version, text, actor, this.clock.instant());
		}
		catch (DataIntegrityViolationException ex) {
			throw new PortalException("indicator.reading.error.frozen",
					Quarter.containing(key.month().atDay(1)).toString());
		}
	}

	private void refuseFrozen(DataElement element, ReadingKey key) {
		LocalDate first = key.month().atDay(1);
		Quarter quarter = Quarter.containing(first);
		if (element.facts().periodicity() == Periodicity.QUARTER && !quarter.firstDay().equals(first)) {
			throw new IllegalArgumentException("A quarter's reading stands under its first month");
		}
		if (first.isAfter(LocalDate.now(this.clock))) {
			throw new PortalException("indicator.reading.error.future");
		}
		if (!this.rights.frozen(quarter, Set.of(key.unit())).isEmpty()) {
			throw new PortalException("indicator.reading.error.frozen", quarter.toString());
		}
	}

}
