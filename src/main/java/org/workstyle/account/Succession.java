package org.workstyle.account;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * Who took over from a unit that was merged or split: sees its records from then on.
 *
 * @param successor the unit that took over
 * @param succeededOn since when
 * @param reason why
 */
@Embeddable
public record Succession(
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "successor_id")) UnitId successor,
		LocalDate succeededOn, String reason) implements Serializable {

}
