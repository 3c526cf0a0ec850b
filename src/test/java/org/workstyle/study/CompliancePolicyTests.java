package org.workstyle.study;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.workstyle.account.UnitType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.study.ComplianceState.AHEAD;
import static org.workstyle.study.ComplianceState.DONE;
import static org.workstyle.study.ComplianceState.DUE;
import static org.workstyle.study.ComplianceState.MISSED;
import static org.workstyle.study.ComplianceState.NOT_APPLICABLE;
import static org.workstyle.study.ComplianceState.SOON_DUE;

class CompliancePolicyTests {

	private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

	private static final BiFunction<LocalDate, LocalDate, Integer> NONE = (from, to) -> 0;

	@Test
	void tellsMissedDueAndAheadByTheDay() {
		assertThat(states("2023-05-20", monthly(0), NONE)).containsExactly(MISSED, MISSED, MISSED, MISSED, DUE, AHEAD,
				AHEAD, AHEAD, AHEAD, AHEAD, AHEAD, AHEAD);
	}

	@Test
	void warnsWithinTheDaysSetBeforeTheEnd() {
		assertThat(states("2023-05-21", monthly(0), NONE).get(4)).isEqualTo(SOON_DUE);
		assertThat(states("2023-05-31", monthly(0), NONE).get(4)).isEqualTo(SOON_DUE);
		assertThat(states("2023-06-01", monthly(0), NONE).get(4)).isEqualTo(MISSED);
	}

	@Test
	void countsTheSessionsOfAQuarterInOneCell() {
		StudyRequirement quarterly = requirement(RequirementPeriod.QUARTER, 2, 0, "2020-01-01");

		List<ComplianceCell> cells = judge("2023-05-20", List.of(quarterly), life(null, 9),
				(from, to) -> (from.getMonthValue() == 1) ? 2 : 1);

		assertThat(cells).extracting(ComplianceCell::state).containsExactly(DONE, DUE, AHEAD, AHEAD);
		assertThat(cells).extracting(ComplianceCell::months).containsOnly(3);
		assertThat(cells.get(1).missing()).isEqualTo(1);
	}

	@Test
	void asksNothingWhereMembersAreFewOrTheHostIsNotThereThroughout() {
		TreeMap<LocalDate, Integer> growing = new TreeMap<>();
		growing.put(FOUNDED, 6);
		growing.put(LocalDate.of(2023, 5, 10), 1);
		HostLife life = new HostLife(FOUNDED, LocalDate.of(2023, 9, 15), growing);

		List<ComplianceCell> cells = judge("2024-01-01", List.of(monthly(7)), life, NONE);

		assertThat(cells.get(4).reason()).isEqualTo(InapplicableReason.TOO_FEW_MEMBERS);
		assertThat(cells.get(5).state()).isEqualTo(MISSED);
		assertThat(cells.get(7).state()).isEqualTo(MISSED);
		assertThat(cells.get(8).reason()).isEqualTo(InapplicableReason.NOT_EXISTING);
	}

	@Test
	void judgesEachPeriodByWhatWasAskedWhenItBegan() {
		StudyRequirement before = monthly(0);
		StudyRequirement after = before.replace(facts(RequirementPeriod.QUARTER, 1, 0), LocalDate.of(2023, 7, 1));
		after.end(LocalDate.of(2023, 10, 1));

		List<ComplianceCell> cells = judge("2024-01-01", List.of(before, after), life(null, 9), NONE);

		assertThat(cells).extracting(ComplianceCell::months).containsExactly(1, 1, 1, 1, 1, 1, 3, 1, 1, 1);
		assertThat(cells.get(6).state()).isEqualTo(MISSED);
		assertThat(cells.get(7).reason()).isEqualTo(InapplicableReason.NOT_REQUIRED);
		assertThat(cells.get(7).state()).isEqualTo(NOT_APPLICABLE);
	}

	private static List<ComplianceState> states(String today, StudyRequirement requirement,
			BiFunction<LocalDate, LocalDate, Integer> done) {
		return judge(today, List.of(requirement), life(null, 9), done).stream().map(ComplianceCell::state).toList();
	}

	private static List<ComplianceCell> judge(String today, List<StudyRequirement> requirements, HostLife life,
			BiFunction<LocalDate, LocalDate, Integer> done) {
		return new CompliancePolicy(LocalDate.parse(today), 10).judge(2023, requirements, life, done);
	}

	private static HostLife life(@Nullable LocalDate dissolved, int members) {
		TreeMap<LocalDate, Integer> changes = new TreeMap<>();
		changes.put(FOUNDED, members);
		return new HostLife(FOUNDED, dissolved, changes);
	}

	private static StudyRequirement monthly(int minimumMembers) {
		return requirement(RequirementPeriod.MONTH, 1, minimumMembers, "2020-01-01");
	}

	private static StudyRequirement requirement(RequirementPeriod period, int minimum, int members, String from) {
		return new StudyRequirement(facts(period, minimum, members), LocalDate.parse(from));
	}

	private static RequirementFacts facts(RequirementPeriod period, int minimum, int members) {
		return new RequirementFacts(StudyKind.BRANCH_COMMITTEE, UnitType.PARTY_BRANCH, period, minimum, members,
				"支部工作条例", false);
	}

}
