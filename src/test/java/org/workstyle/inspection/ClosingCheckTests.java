package org.workstyle.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.workstyle.account.UnitId;
import org.workstyle.inspection.InspectionDetails.ItemRow;
import org.workstyle.inspection.InspectionDetails.ResultRow;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.RegulationId;
import org.workstyle.shared.Option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.inspection.InspectionFixture.DAY;
import static org.workstyle.inspection.InspectionFixture.OTHER_UNIT;
import static org.workstyle.inspection.InspectionFixture.UNIT;

/**
 * What is missing before an inspection is closed, and rates of compliance.
 */
class ClosingCheckTests {

	private static final CheckItemId FIRST = new CheckItemId(new UUID(3, 1));

	private static final CheckItemId SECOND = new CheckItemId(new UUID(3, 2));

	@Test
	void namesEachGap() {
		InspectionDetails inspection = inspection(List.of(result(FIRST, UNIT, CheckOutcome.COMPLIANT, 0, 0),
				result(SECOND, UNIT, CheckOutcome.PARTLY, 0, 0),
				result(FIRST, OTHER_UNIT, CheckOutcome.NOT_APPLICABLE, 0, 0)));

		assertThat(ClosingCheck.gaps(inspection,
				List.of(finding("2023-0001", null, DAY), finding("2023-0002", "张三", DAY.minusDays(1))), DAY))
			.containsExactly(new ClosingGap(GapKind.NO_EVIDENCE, "办公室", "第一条"),
					new ClosingGap(GapKind.NO_FINDING, "办公室", "第二条"), new ClosingGap(GapKind.NOT_CHECKED, "法制股", "第二条"),
					new ClosingGap(GapKind.NO_OWNER, "办公室", "2023-0001"),
					new ClosingGap(GapKind.PAST_DEADLINE, "办公室", "2023-0002"));
	}

	@Test
	void nothingIsMissingOfAWithdrawnFinding() {
		assertThat(ClosingCheck.gaps(inspection(List.of(result(FIRST, UNIT, CheckOutcome.PARTLY, 0, 0))),
				List.of(finding("2023-0001", null, DAY.minusDays(1), FindingState.WITHDRAWN)), DAY))
			.extracting(ClosingGap::kind)
			.contains(GapKind.NO_FINDING)
			.doesNotContain(GapKind.NO_OWNER, GapKind.PAST_DEADLINE);
	}

	@Test
	void findsNothingWhereNothingIsMissing() {
		InspectionDetails inspection = inspection(List.of(result(FIRST, UNIT, CheckOutcome.COMPLIANT, 1, 0),
				result(SECOND, UNIT, CheckOutcome.NOT_COMPLIANT, 0, 1),
				result(FIRST, OTHER_UNIT, CheckOutcome.NOT_APPLICABLE, 0, 0),
				result(SECOND, OTHER_UNIT, CheckOutcome.COMPLIANT, 2, 0)));

		assertThat(ClosingCheck.gaps(inspection, List.of(finding("2023-0001", "张三", DAY)), DAY)).isEmpty();
	}

	/**
	 * 2 of 3 are 66.666… per cent; partly in order is not in order.
	 */
	@Test
	void ratesAreItemsInOrderAmongThoseThatApply() {
		assertThat(new ComplianceRate("x", null, 2, 1, 0).percent()).isEqualTo(new BigDecimal("66.7"));
		assertThat(new ComplianceRate("x", null, 1, 0, 7).percent()).isEqualTo(new BigDecimal("12.5"));
		assertThat(new ComplianceRate("x", null, 3, 0, 0).percent()).isEqualTo(new BigDecimal("100.0"));
		assertThat(new ComplianceRate("x", null, 0, 0, 0).percent()).isNull();
	}

	private static InspectionDetails inspection(List<ResultRow> results) {
		return new InspectionDetails(new InspectionId(new UUID(4, 1)), 0, InspectionTheme.OTHER, "检查", null, DAY, DAY,
				InspectionStatus.OPEN, "纪检", null, null,
				List.of(new Option(UNIT.toString(), "办公室"), new Option(OTHER_UNIT.toString(), "法制股")),
				List.of(item(FIRST, "第一条"), item(SECOND, "第二条")), results);
	}

	private static ItemRow item(CheckItemId id, String basis) {
		return new ItemRow(id, new RegulationId(new UUID(7, 7)), new ArticleId(id.value()), basis, "");
	}

	private static ResultRow result(CheckItemId item, UnitId unit, CheckOutcome outcome, int evidence, int findings) {
		return new ResultRow(new CheckResultId(new UUID(5, 1)), item, unit, outcome, null, DAY, evidence, findings, 0);
	}

	private static FindingRow finding(String number, @Nullable String person, LocalDate deadline) {
		return finding(number, person, deadline, FindingState.OPEN);
	}

	private static FindingRow finding(String number, @Nullable String person, LocalDate deadline, FindingState state) {
		return new FindingRow(new FindingId(new UUID(6, 1)), number, "检查", DAY, "问题", FindingCategory.OTHER,
				Seriousness.MINOR, "第二条", "办公室", null, person, null, null, deadline, deadline, state, null, null, null,
				null, null, null, 0, null, false);
	}

}
