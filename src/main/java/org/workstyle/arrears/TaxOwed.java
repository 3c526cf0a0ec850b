package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows what a case owes on a day, as the legal order of enforcement and plans ask it; a
 * deferral moves the last day to pay.
 */
@Component
@Transactional(readOnly = true)
class TaxOwed {

	private final CaseDebts debts;

	TaxOwed(CaseDebts debts) {
		this.debts = debts;
	}

	Owed on(ArrearsCaseId arrearsCase, LocalDate day) {
		CaseDebt debt = this.debts.of(arrearsCase, day);
		BigDecimal pastDue = debt.open()
			.stream()
			.filter((item) -> due(item).isBefore(day))
			.map(ItemDebt::principal)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		LocalDate earliest = debt.open().stream().map(TaxOwed::due).min(LocalDate::compareTo).orElse(null);
		return new Owed(debt.principal(), debt.surcharge(), pastDue, earliest);
	}

	private static LocalDate due(ItemDebt debt) {
		return debt.item()
			.stops()
			.stream()
			.filter((stop) -> !stop.withdrawn())
			.map(Stop::pause)
			.filter((pause) -> pause.kind() == StopKind.DEFERRAL && !pause.from().isAfter(debt.day()))
			.map(Pause::to)
			.filter(Objects::nonNull)
			.reduce(debt.item().due(), (first, second) -> first.isAfter(second) ? first : second);
	}

	/**
	 * What is owed.
	 *
	 * @param tax all of it
	 * @param surcharge the surcharge to the day
	 * @param pastDue tax of items past their last day to pay
	 * @param earliestDue the last day to pay of the oldest item that is open
	 */
	record Owed(BigDecimal tax, BigDecimal surcharge, BigDecimal pastDue, @Nullable LocalDate earliestDue) {

		/**
		 * Returns tax and surcharge together.
		 */
		BigDecimal total() {
			return this.tax.add(this.surcharge);
		}

	}

}
