package org.workstyle.indicator;

import java.time.LocalDate;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Defines indicators; every change gives its reason.
 */
@Service
@Transactional
public class IndicatorManagement {

	private final IndicatorRepository indicators;

	private final DefinitionCheck check;

	private final EntityManager entities;

	private final Reasons reasons;

	IndicatorManagement(IndicatorRepository indicators, DefinitionCheck check, EntityManager entities,
			Reasons reasons) {
		this.indicators = indicators;
		this.check = check;
		this.entities = entities;
		this.reasons = reasons;
	}

	/**
	 * Adds an indicator, which does not count until it is activated.
	 */
	public IndicatorId add(int year, IndicatorFacts facts, DefinitionFacts definition, String reason) {
		this.reasons.give(reason);
		DefinitionFacts complete = this.check.complete(LocalDate.of(year, 1, 1), definition);
		refuseTaken(year, facts.code());
		return this.indicators.save(new Indicator(year, facts, complete)).id();
	}

	/**
	 * Changes what is said about it for the whole year.
	 * @param version the version that was edited
	 */
	public void describe(IndicatorId id, long version, IndicatorFacts facts, String reason) {
		this.reasons.give(reason);
		Indicator indicator = forChange(id, version);
		if (!indicator.code().equals(facts.code())) {
			refuseTaken(indicator.year(), facts.code());
		}
		indicator.describe(facts);
	}

	/**
	 * Lets it say something else from a day on.
	 * @param version the version that was edited
	 * @param from the first day of a quarter
	 */
	public void define(IndicatorId id, long version, LocalDate from, DefinitionFacts definition, String reason) {
		this.reasons.give(reason);
		Indicator indicator = forChange(id, version);
		indicator.define(from, this.check.complete(from, definition));
		this.entities.lock(indicator, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
	}

	/**
	 * Lets it count, or count no longer.
	 * @param version the version that was seen
	 */
	public void activate(IndicatorId id, long version, boolean active, String reason) {
		this.reasons.give(reason);
		forChange(id, version).activate(active);
	}

	/**
	 * Copies the indicators of a year, as they were at its end, to a year that has none.
	 * @return how many were copied; they count as those they were copied from
	 */
	public int copyYear(int from, int to, String reason) {
		this.reasons.give(reason);
		if (!this.indicators.findByYear(to).isEmpty()) {
			throw new PortalException("indicator.error.year-taken", String.valueOf(to));
		}
		int copied = 0;
		for (Indicator source : this.indicators.findByYear(from)) {
			Indicator copy = new Indicator(to, source.facts(), source.latest());
			copy.activate(source.isActive());
			this.indicators.save(copy);
			copied++;
		}
		if (copied == 0) {
			throw new PortalException("indicator.error.year-empty", String.valueOf(from));
		}
		return copied;
	}

	private void refuseTaken(int year, String code) {
		if (this.indicators.existsByYearAndCode(year, code)) {
			throw new PortalException("indicator.error.code-taken", code, String.valueOf(year));
		}
	}

	private Indicator forChange(IndicatorId id, long version) {
		Indicator indicator = this.indicators.findById(id).orElseThrow(() -> new NotFoundException("indicator", id));
		if (indicator.version() != version) {
			throw new EditConflictException("indicator", id);
		}
		return indicator;
	}

}
