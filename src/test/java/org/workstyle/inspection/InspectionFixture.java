package org.workstyle.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationRevisionId;
import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Inspections and findings for tests, brought to a state by real transitions.
 */
public final class InspectionFixture {

	static final LocalDate DAY = LocalDate.of(2023, 6, 1);

	static final LocalDate DEADLINE = LocalDate.of(2023, 6, 20);

	static final UnitId UNIT = new UnitId(new UUID(0, 1));

	static final UnitId OTHER_UNIT = new UnitId(new UUID(0, 2));

	static final UUID INSPECTOR = new UUID(0, 11);

	static final UUID SECOND_INSPECTOR = new UUID(0, 12);

	static final UUID OFFICER = new UUID(0, 13);

	static final PersonId RESPONSIBLE = new PersonId(new UUID(0, 21));

	static final PersonId LEADER = new PersonId(new UUID(0, 22));

	private static final Instant NOW = Instant.parse("2023-06-01T02:00:00Z");

	private InspectionFixture() {
	}

	public static InspectionFacts facts(LocalDate from, LocalDate to, UnitId... units) {
		return facts(InspectionTheme.DOCUMENTS_AND_MEETINGS, "办文办会制度执行检查", from, to, units);
	}

	public static InspectionFacts facts(InspectionTheme theme, String title, LocalDate from, LocalDate to,
			UnitId... units) {
		return new InspectionFacts(theme, title, null, from, to, Arrays.stream(units).collect(Collectors.toSet()));
	}

	public static FindingFacts problem(String problem, @Nullable PersonId person, LocalDate deadline) {
		return new FindingFacts(problem, FindingCategory.EXECUTION, Seriousness.MINOR, null, person, deadline, null);
	}

	static ArticleRow article(int number, String text) {
		UUID id = new UUID(9, number);
		return new ArticleRow(new RegulationId(new UUID(7, 7)), new RegulationRevisionId(new UUID(8, 8)),
				new ArticleId(id), new ArticleId(id), "县税务局会议制度", "第" + number + "条", "", text, UNIT, "办公室");
	}

	static Inspection open() {
		return new Inspection(facts(DAY, DAY.plusDays(10), UNIT, OTHER_UNIT), null, INSPECTOR, NOW);
	}

	static Inspection withItem() {
		Inspection inspection = open();
		inspection.add(article(1, "会议每月召开一次。"), null);
		return inspection;
	}

	static CheckResult result(Inspection inspection, CheckOutcome outcome) {
		return new CheckResult(inspection.id(), inspection.items().get(0).id(), UNIT,
				new Observation(outcome, outcome.isAmiss() ? "未见会议记录" : null, DAY), INSPECTOR, NOW);
	}

	static Finding found() {
		Inspection inspection = withItem();
		CheckResult result = result(inspection, CheckOutcome.NOT_COMPLIANT);
		return new Finding("2023-0001", FindingSource.of(inspection, inspection.items().get(0), result),
				new FindingFacts("未按月召开会议", FindingCategory.EXECUTION, Seriousness.SERIOUS, LEADER, RESPONSIBLE,
						DEADLINE, null),
				by(INSPECTOR, DAY));
	}

	static Finding reported() {
		Finding finding = found();
		finding.report(correction(DAY.plusDays(5)), 1, by(OFFICER, DAY.plusDays(6)));
		return finding;
	}

	static Correction correction(LocalDate doneOn) {
		return new Correction("会议安排无人督促", "明确专人按月提醒", doneOn);
	}

	static Deed by(UUID account, LocalDate day) {
		return new Deed(account, new UUID(1, account.getLeastSignificantBits()), false, NOW, day);
	}

	static Deed ofOwnUnit(UUID account, LocalDate day) {
		return new Deed(account, null, true, NOW, day);
	}

	static Set<UnitId> none() {
		return Set.of();
	}

	static Finding signedOff() {
		Finding finding = reported();
		finding.signOff("整改到位", by(INSPECTOR, DAY.plusDays(7)));
		return finding;
	}

	static void refused(String key, ThrowingCallable step) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(step)
			.extracting(PortalException::messageKey)
			.isEqualTo(key);
	}

}
