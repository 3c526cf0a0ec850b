package org.workstyle.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * An inspection that recurs: the next one takes units and items of the one it was made
 * of, each item as its article reads by then.
 */
@Entity
@Audited
public class InspectionTemplate {

	@EmbeddedId
	private InspectionTemplateId id;

	private String name;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "inspection_id"))
	private InspectionId inspection;

	private @Nullable Integer everyMonths;

	private boolean retired;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected InspectionTemplate() {
	}

	@SuppressWarnings("NullAway.Init")
	InspectionTemplate(String name, InspectionId inspection, @Nullable Integer everyMonths) {
		if (everyMonths != null && (everyMonths < 1 || everyMonths > 60)) {
			throw new PortalException("inspection.error.template.months");
		}
		this.id = InspectionTemplateId.next();
		this.name = name;
		this.inspection = inspection;
		this.everyMonths = everyMonths;
	}

	public InspectionTemplateId id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public Long version() {
		return this.version;
	}

	InspectionId inspection() {
		return this.inspection;
	}

	boolean isRetired() {
		return this.retired;
	}

	/**
	 * Offers it no more.
	 */
	void retire() {
		this.retired = true;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof InspectionTemplate template && template.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
