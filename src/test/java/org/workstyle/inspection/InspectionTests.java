package org.workstyle.inspection;

import java.time.Instant;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.workstyle.inspection.InspectionFixture.DAY;
import static org.workstyle.inspection.InspectionFixture.INSPECTOR;
import static org.workstyle.inspection.InspectionFixture.OTHER_UNIT;
import static org.workstyle.inspection.InspectionFixture.UNIT;
import static org.workstyle.inspection.InspectionFixture.article;
import static org.workstyle.inspection.InspectionFixture.facts;
import static org.workstyle.inspection.InspectionFixture.none;
import static org.workstyle.inspection.InspectionFixture.withItem;

/**
 * The life of an inspection and of its results, each step and each refusal.
 */
class InspectionTests {

	private static final Instant NOW = Instant.parse("2023-06-01T02:00:00Z");

	@Test
	void itemsSayWhatTheArticleSaysUntilReworded() {
		Inspection inspection = InspectionFixture.open();
		inspection.add(article(1, "会议每月召开一次。"), null);
		inspection.add(article(2, "纪要三日内印发。"), "是否三日内印发纪要");
		inspection.add(article(1, "会议每月召开一次。"), null);

		assertThat(inspection.items()).extracting(CheckItem::basis).containsExactly("《县税务局会议制度》第1条", "《县税务局会议制度》第2条");
		assertThat(inspection.items()).extracting(CheckItem::wording).containsExactly("会议每月召开一次。", "是否三日内印发纪要");

		inspection.reword(inspection.items().get(0).id(), "是否每月开会");
		assertThat(inspection.items().get(0).wording()).isEqualTo("是否每月开会");
	}

	@Test
	void longArticlesAreShortened() {
		Inspection inspection = InspectionFixture.open();
		inspection.add(article(1, "长".repeat(900)), null);
		assertThat(inspection.items().get(0).wording()).hasSize(500).endsWith("长…");
	}

	@Test
	void anItemLeavesTheListUnlessItWasChecked() {
		Inspection inspection = withItem();
		CheckItemId item = inspection.items().get(0).id();
		refused("inspection.error.item.checked", () -> inspection.remove(item, true));
		refused("inspection.error.item.unknown", () -> inspection.remove(CheckItemId.next(), false));

		inspection.remove(item, false);
		assertThat(inspection.items()).isEmpty();
	}

	@Test
	void lastsADayAtLeastAndConcernsAUnitAtLeast() {
		refused("inspection.error.days",
				() -> new Inspection(facts(DAY, DAY.minusDays(1), UNIT), null, INSPECTOR, NOW));
		refused("inspection.error.units", () -> new Inspection(facts(DAY, DAY), null, INSPECTOR, NOW));
	}

	@Test
	void keepsTheUnitsThatWereChecked() {
		Inspection inspection = withItem();
		refused("inspection.error.unit.checked", () -> inspection.amend(facts(DAY, DAY, OTHER_UNIT), Set.of(UNIT)));

		inspection.amend(facts(DAY, DAY.plusDays(1), UNIT), Set.of(UNIT));
		assertThat(inspection.units()).containsExactly(UNIT);
	}

	@Test
	void keepsItsFirstDayOnceSomethingWasChecked() {
		Inspection inspection = withItem();
		refused("inspection.error.starts-on.checked",
				() -> inspection.amend(facts(DAY.plusDays(1), DAY.plusDays(2), UNIT), Set.of(UNIT)));

		inspection.amend(facts(DAY.plusDays(1), DAY.plusDays(2), UNIT), none());
		assertThat(inspection.facts().startsOn()).isEqualTo(DAY.plusDays(1));
	}

	@Test
	void takesResultsOfItsItemsUnitsAndDaysOnly() {
		Inspection inspection = withItem();
		CheckItemId item = inspection.items().get(0).id();
		inspection.refuseResult(item, UNIT, DAY, DAY);
		refused("inspection.error.item.unknown", () -> inspection.refuseResult(CheckItemId.next(), UNIT, DAY, DAY));
		refused("inspection.error.unit.unknown", () -> inspection.refuseResult(item,
				new org.workstyle.account.UnitId(new java.util.UUID(0, 99)), DAY, DAY));
		refused("inspection.error.checked-on", () -> inspection.refuseResult(item, UNIT, DAY.plusDays(1), DAY));
		refused("inspection.error.checked-on",
				() -> inspection.refuseResult(item, UNIT, DAY.minusDays(1), DAY.plusDays(1)));
	}

	@Test
	void changesNoMoreWhenClosed() {
		Inspection inspection = withItem();
		CheckItemId item = inspection.items().get(0).id();
		inspection.close("检查完毕", INSPECTOR, DAY);

		assertThat(inspection.status()).isEqualTo(InspectionStatus.CLOSED);
		assertThat(inspection.closingNote()).contains("检查完毕");
		for (ThrowingCallable change : new ThrowingCallable[] { () -> inspection.add(article(2, "文"), null),
				() -> inspection.reword(item, "文"), () -> inspection.remove(item, false),
				() -> inspection.refuseResult(item, UNIT, DAY, DAY),
				() -> inspection.amend(facts(DAY, DAY, UNIT), none()), () -> inspection.cancel("取消", false),
				() -> inspection.close("再次", INSPECTOR, DAY) }) {
			refused("inspection.error.not-open", change);
		}
	}

	@Test
	void isNotClosedEmptyOrBeforeItBegins() {
		refused("inspection.error.close.empty", () -> InspectionFixture.open().close("完毕", INSPECTOR, DAY));
		refused("inspection.error.close.early", () -> withItem().close("完毕", INSPECTOR, DAY.minusDays(1)));
	}

	@Test
	void isCalledOffOnlyWhileNothingWasRecorded() {
		refused("inspection.error.cancel.checked", () -> withItem().cancel("取消", true));

		Inspection inspection = withItem();
		inspection.cancel("改期", false);
		assertThat(inspection.status()).isEqualTo(InspectionStatus.CANCELLED);
	}

	@Test
	void whatIsAmissIsSaid() {
		Inspection inspection = withItem();
		CheckItemId item = inspection.items().get(0).id();
		for (CheckOutcome outcome : CheckOutcome.values()) {
			Observation silent = new Observation(outcome, " ", DAY);
			ThrowingCallable record = () -> new CheckResult(inspection.id(), item, UNIT, silent, INSPECTOR, NOW);
			if (outcome.isAmiss()) {
				refused("inspection.error.result.note", record);
			}
			else {
				assertThat(new CheckResult(inspection.id(), item, UNIT, silent, INSPECTOR, NOW).outcome())
					.isEqualTo(outcome);
			}
		}
	}

	@Test
	void whatHasFindingsStaysAmiss() {
		CheckResult result = InspectionFixture.result(withItem(), CheckOutcome.NOT_COMPLIANT);
		refused("inspection.error.result.findings",
				() -> result.amend(new Observation(CheckOutcome.COMPLIANT, null, DAY), true, INSPECTOR, NOW));

		result.amend(new Observation(CheckOutcome.PARTLY, "部分记录", DAY), true, INSPECTOR, NOW);
		assertThat(result.outcome()).isEqualTo(CheckOutcome.PARTLY);
	}

	private static void refused(String key, ThrowingCallable step) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(step)
			.extracting(PortalException::messageKey)
			.isEqualTo(key);
	}

}
