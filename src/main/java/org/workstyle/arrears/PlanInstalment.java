package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * An instalment as it is kept.
 *
 * @param dueOn the last day to pay it
 * @param amount what is to be paid
 */
@Embeddable
record PlanInstalment(LocalDate dueOn, BigDecimal amount) {

}
