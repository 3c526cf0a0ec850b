package org.workstyle.taxpayer;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.TimeOrderedIds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TaxpayerTests {

	private static final UnitId UNIT = new UnitId(TimeOrderedIds.next());

	private static final LocalDate REGISTERED = TaxpayerFixture.REGISTERED;

	private static final LocalDate LATER = REGISTERED.plusYears(1);

	private final Taxpayer taxpayer = new Taxpayer(TaxpayerFixture.facts("东河酿酒有限公司"), UNIT, null);

	@Test
	void beginsNormalOnTheDayOfItsRegistration() {
		assertThat(this.taxpayer.state()).isEqualTo(TaxpayerState.NORMAL);
		assertThat(this.taxpayer.unit()).isEqualTo(UNIT);
	}

	@Test
	void refusesAStateItHasAndADayBeforeTheLast() {
		refuses("taxpayer.error.same-state", () -> this.taxpayer.enter(TaxpayerState.NORMAL, LATER, "走访"));
		this.taxpayer.enter(TaxpayerState.NON_NORMAL, LATER, "连续三月未申报");

		refuses("taxpayer.error.since", () -> this.taxpayer.enter(TaxpayerState.NORMAL, LATER.minusDays(1), "已补报"));
		assertThat(this.taxpayer.state()).isEqualTo(TaxpayerState.NON_NORMAL);
		this.taxpayer.enter(TaxpayerState.CLOSED, LATER, "更正");
		assertThat(this.taxpayer.state()).isEqualTo(TaxpayerState.CLOSED);
	}

	@Test
	void refusesTheBranchAndOfficerItHas() {
		UnitId other = new UnitId(TimeOrderedIds.next());
		refuses("taxpayer.error.same-unit", () -> this.taxpayer.assign(UNIT, null, LATER, "重复"));

		this.taxpayer.assign(UNIT, new PersonId(TimeOrderedIds.next()), LATER, "指定管理员");
		refuses("taxpayer.error.since", () -> this.taxpayer.assign(other, null, LATER.minusDays(1), "区划调整"));
		this.taxpayer.assign(other, null, LATER.plusDays(1), "区划调整");
		assertThat(this.taxpayer.unit()).isEqualTo(other);
	}

	@Test
	void isGradedForYearsThatAreOver() {
		refuses("taxpayer.error.grade-year",
				() -> this.taxpayer.grade(CreditGrade.B, 2022, LocalDate.of(2022, 12, 31), "年度评价"));
		this.taxpayer.grade(CreditGrade.B, 2022, LocalDate.of(2023, 4, 20), "年度评价");

		refuses("taxpayer.error.graded-before",
				() -> this.taxpayer.grade(CreditGrade.A, 2021, LocalDate.of(2023, 5, 1), "补评"));
		refuses("taxpayer.error.graded-before",
				() -> this.taxpayer.grade(CreditGrade.A, 2022, LocalDate.of(2023, 4, 19), "复评"));
		this.taxpayer.grade(CreditGrade.A, 2022, LocalDate.of(2023, 5, 1), "复评");
	}

	@Test
	void movesWhatBeganWithTheRegistrationWhenItsDayIsCorrected() {
		this.taxpayer.amend(on(REGISTERED.plusDays(9)));
		this.taxpayer.amend(on(REGISTERED.minusDays(9)));
		this.taxpayer.enter(TaxpayerState.NON_NORMAL, LATER, "失联");

		refuses("taxpayer.error.registered-late", () -> this.taxpayer.amend(on(LATER.plusDays(1))));
		this.taxpayer.amend(on(LATER));
	}

	private static TaxpayerFacts on(LocalDate day) {
		return TaxpayerFixture.facts(TaxpayerFixture.code(), "东河酒业有限公司", day);
	}

	private static void refuses(String key, Runnable change) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(change::run)
			.satisfies((refused) -> assertThat(refused.messageKey()).isEqualTo(key));
	}

}
