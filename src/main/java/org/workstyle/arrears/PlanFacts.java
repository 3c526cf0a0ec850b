package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.PlanState.Instalment;

/**
 * What is agreed in a clearing plan.
 *
 * @param agreedOn the day from which payments count for it
 * @param basis what it rests on
 * @param document number of the agreement
 * @param note what else was agreed
 * @param instalments what is to be paid until when, in their order
 */
public record PlanFacts(LocalDate agreedOn, PlanBasis basis, @Nullable String document, @Nullable String note,
		List<Instalment> instalments) {

	public PlanFacts {
		instalments = List.copyOf(instalments);
	}

	/**
	 * Returns all instalments together.
	 */
	public BigDecimal total() {
		return this.instalments.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
