package org.workstyle.indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Keeps data elements and the names of dimensions; every change gives its reason.
 */
@Service
@Transactional
public class ElementManagement {

	private final DataElementRepository elements;

	private final DimensionRepository dimensions;

	private final Reasons reasons;

	ElementManagement(DataElementRepository elements, DimensionRepository dimensions, Reasons reasons) {
		this.elements = elements;
		this.dimensions = dimensions;
		this.reasons = reasons;
	}

	/**
	 * Adds an element.
	 */
	public DataElementId add(ElementFacts facts, String reason) {
		this.reasons.give(reason);
		if (DefinitionCheck.FUNCTIONS.contains(facts.code()) || this.elements.findByCode(facts.code()).isPresent()) {
			throw new PortalException("indicator.element.error.taken", facts.code());
		}
		return this.elements.save(new DataElement(facts)).id();
	}

	/**
	 * Changes what is said about an element.
	 * @param version the version that was edited
	 */
	public void describe(DataElementId id, long version, ElementFacts facts, String reason) {
		this.reasons.give(reason);
		forChange(id, version).describe(facts);
	}

	/**
	 * Stops reporting an element, or begins again; its readings stay.
	 * @param version the version that was seen
	 */
	public void retire(DataElementId id, long version, boolean retired, String reason) {
		this.reasons.give(reason);
		forChange(id, version).retire(retired);
	}

	/**
	 * Names a dimension.
	 * @param version the version that was edited
	 * @param assumed whether the bureau has yet to confirm the name
	 */
	public void rename(DimensionId id, long version, String nameZh, String nameEn, boolean assumed, String source,
			String reason) {
		this.reasons.give(reason);
		Dimension dimension = this.dimensions.findById(id).orElseThrow(() -> new NotFoundException("dimension", id));
		if (dimension.version() != version) {
			throw new EditConflictException("dimension", id);
		}
		dimension.rename(nameZh, nameEn, assumed, source);
	}

	private DataElement forChange(DataElementId id, long version) {
		DataElement element = this.elements.findById(id).orElseThrow(() -> new NotFoundException("data element", id));
		if (element.version() != version) {
			throw new EditConflictException("data element", id);
		}
		return element;
	}

}
