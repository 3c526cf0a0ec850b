package org.workstyle.taxpayer;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * A taxpayer that was registered before the portal was there, with what became of it.
 *
 * @param facts what is said about it
 * @param unit the branch it came to first
 * @param officer who looked after it first
 * @param steps what changed, the earliest first
 */
public record EarlierTaxpayer(TaxpayerFacts facts, UnitId unit, @Nullable PersonId officer, List<Step> steps) {

	public EarlierTaxpayer {
		steps = List.copyOf(steps);
	}

	/**
	 * Something that changed.
	 */
	public sealed interface Step {

		/**
		 * Lets it happen.
		 */
		void happen(Taxpayer taxpayer);

	}

	/**
	 * It entered a state.
	 *
	 * @param state which
	 * @param from since when
	 * @param reason why
	 */
	public record Entered(TaxpayerState state, LocalDate from, String reason) implements Step {

		@Override
		public void happen(Taxpayer taxpayer) {
			taxpayer.enter(this.state, this.from, this.reason);
		}

	}

	/**
	 * It was graded.
	 *
	 * @param grade its credit grade
	 * @param year for which year
	 * @param on when
	 * @param reason why
	 */
	public record Graded(CreditGrade grade, int year, LocalDate on, String reason) implements Step {

		@Override
		public void happen(Taxpayer taxpayer) {
			taxpayer.grade(this.grade, this.year, this.on, this.reason);
		}

	}

	/**
	 * It came to another branch or officer.
	 *
	 * @param unit the branch
	 * @param officer the officer
	 * @param from since when
	 * @param reason why
	 */
	public record Assigned(UnitId unit, PersonId officer, LocalDate from, String reason) implements Step {

		@Override
		public void happen(Taxpayer taxpayer) {
			taxpayer.assign(this.unit, this.officer, this.from, this.reason);
		}

	}

}
