package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.PlanState.Instalment;

/**
 * What stands in a document that is served on a taxpayer.
 *
 * @param kind which document
 * @param bureau name of the bureau
 * @param unit name of the branch that works on the case
 * @param taxpayer name of the taxpayer
 * @param creditCode its credit code
 * @param number number of the document
 * @param day the day it is issued, to which the surcharge is computed
 * @param deadline the last day the taxpayer is given
 * @param lines what is owed, the oldest first
 * @param instalments what is to be paid until when, in an agreement
 */
public record Notice(NoticeKind kind, String bureau, String unit, String taxpayer, String creditCode, String number,
		LocalDate day, @Nullable LocalDate deadline, List<Line> lines, List<Instalment> instalments) {

	public Notice {
		lines = List.copyOf(lines);
		instalments = List.copyOf(instalments);
	}

	/**
	 * Returns the tax owed.
	 */
	public BigDecimal principal() {
		return this.lines.stream().map(Line::principal).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns the surcharge owed.
	 */
	public BigDecimal surcharge() {
		return this.lines.stream().map(Line::surcharge).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns tax and surcharge together.
	 */
	public BigDecimal total() {
		return principal().add(surcharge());
	}

	/**
	 * An item that is owed.
	 *
	 * @param tax name of the tax
	 * @param from first day of its period
	 * @param to last day of its period
	 * @param dueOn its last day to pay
	 * @param principal the tax that is open
	 * @param surcharge the surcharge to the day, less what was paid of it
	 */
	public record Line(String tax, LocalDate from, LocalDate to, LocalDate dueOn, BigDecimal principal,
			BigDecimal surcharge) {

		/**
		 * Returns tax and surcharge together.
		 */
		public BigDecimal total() {
			return this.principal.add(this.surcharge);
		}

	}

}
