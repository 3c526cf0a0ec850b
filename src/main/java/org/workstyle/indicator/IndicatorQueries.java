package org.workstyle.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.indicator.DefinitionMemory.Part;
import org.workstyle.shared.NotFoundException;

/**
 * Reads indicators, dimensions and data elements for pages.
 */
@Component
@Transactional(readOnly = true)
public class IndicatorQueries {

	private final IndicatorRepository indicators;

	private final DataElementRepository elements;

	private final DimensionRepository dimensions;

	private final DefinitionMemory memory;

	IndicatorQueries(IndicatorRepository indicators, DataElementRepository elements, DimensionRepository dimensions,
			DefinitionMemory memory) {
		this.indicators = indicators;
		this.elements = elements;
		this.dimensions = dimensions;
		this.memory = memory;
	}

	/**
	 * Returns the years that have indicators, the latest first.
	 */
	public List<Integer> years() {
		return this.indicators.years();
	}

	/**
	 * Returns all indicators of a year by code.
	 */
	public List<Indicator> ofYear(int year) {
		return this.memory.list(Part.INDICATORS, year, () -> this.indicators.findByYear(year));
	}

	/**
	 * Returns all indicators of the latest year that has any, by code.
	 */
	public List<Indicator> ofLatestYear() {
		return this.indicators.findByLatestYear();
	}

	/**
	 * Returns an indicator with its definitions.
	 */
	public Indicator indicator(IndicatorId id) {
		return this.indicators.findById(id).orElseThrow(() -> new NotFoundException("indicator", id));
	}

	/**
	 * Returns the indicators with the identifiers.
	 */
	public List<Indicator> all(Collection<IndicatorId> ids) {
		return ids.isEmpty() ? List.of() : this.indicators.findByIdIn(ids);
	}

	/**
	 * Returns the ten dimensions.
	 */
	public List<Dimension> dimensions() {
		return this.memory.list(Part.DIMENSIONS, "all", this.dimensions::findAll);
	}

	/**
	 * Returns a dimension.
	 */
	public Dimension dimension(DimensionId id) {
		return this.dimensions.findById(id).orElseThrow(() -> new NotFoundException("dimension", id));
	}

	/**
	 * Returns all data elements by code, retired ones included.
	 */
	public List<DataElement> elements() {
		return this.memory.list(Part.ELEMENTS, "all", this.elements::findAll);
	}

	/**
	 * Returns a data element.
	 */
	public DataElement element(DataElementId id) {
		return this.elements.findById(id).orElseThrow(() -> new NotFoundException("data element", id));
	}

	/**
	 * Returns the data element with the code.
	 */
	public Optional<DataElement> element(String code) {
		return this.elements.findByCode(code);
	}

}
