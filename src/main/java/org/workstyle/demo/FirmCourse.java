package org.workstyle.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.EarlierTaxpayer;
import org.workstyle.taxpayer.EarlierTaxpayer.Assigned;
import org.workstyle.taxpayer.EarlierTaxpayer.Entered;
import org.workstyle.taxpayer.EarlierTaxpayer.Graded;
import org.workstyle.taxpayer.EarlierTaxpayer.Step;
import org.workstyle.taxpayer.TaxpayerFacts;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerState;

/**
 * What becomes of taxpayers: some are lost sight of or close, some go to another branch
 * or officer, and the firms are graded each April.
 */
final class FirmCourse {

	private static final LocalDate LAST = LocalDate.of(2023, 6, 20);

	private static final LocalDate FIRST = LocalDate.of(2019, 1, 2);

	private static final LocalDate MOVED = LocalDate.of(2022, 1, 4);

	private static final LocalDate ROTATED = LocalDate.of(2023, 3, 1);

	private static final Set<TaxpayerKind> GRADED = Set.of(TaxpayerKind.ENTERPRISE, TaxpayerKind.COOPERATIVE);

	/** Of a hundred, from which place on which grade. */
	private static final NavigableMap<Integer, CreditGrade> GRADES = new TreeMap<>(
			Map.of(0, CreditGrade.A, 14, CreditGrade.B, 70, CreditGrade.M, 84, CreditGrade.C, 95, CreditGrade.D));

	private final Phrases words = new Phrases("taxpayer-words.txt");

	private final Map<UnitId, List<PersonId>> officers;

	private final Random chance;

	FirmCourse(Map<UnitId, List<PersonId>> officers, Seed seed) {
		this.officers = officers;
		this.chance = seed.of("taxpayer courses");
	}

	/**
	 * Returns the taxpayer with all that happened to it until it is the branch's.
	 */
	EarlierTaxpayer of(TaxpayerFacts facts, UnitId unit) {
		TreeMap<LocalDate, Step> steps = new TreeMap<>();
		UnitId firstUnit = unit;
		PersonId first = officer(unit);
		PersonId later = officer(unit);
		if (facts.registeredOn().isBefore(MOVED) && this.chance.nextInt(100) < 6) {
			firstUnit = Seed.pick(List.copyOf(this.officers.keySet()), this.chance);
			first = officer(firstUnit);
			if (!firstUnit.equals(unit)) {
				steps.put(MOVED, new Assigned(unit, later, MOVED, this.words.pick("moved", this.chance)));
			}
		}
		else if (facts.registeredOn().isBefore(ROTATED) && !first.equals(later) && this.chance.nextInt(100) < 12) {
			steps.put(ROTATED, new Assigned(unit, later, ROTATED, this.words.pick("officer", this.chance)));
		}
		enterStates(facts, steps);
		for (int year = 2020; GRADED.contains(facts.kind()) && year <= 2022; year++) {
			grade(facts, year, steps);
		}
		return new EarlierTaxpayer(facts, firstUnit, first, new ArrayList<>(steps.values()));
	}

	private void enterStates(TaxpayerFacts facts, TreeMap<LocalDate, Step> steps) {
		int fate = (facts.kind() == TaxpayerKind.PUBLIC_BODY) ? 100 : this.chance.nextInt(100);
		LocalDate from = facts.registeredOn().plusMonths(9);
		from = from.isBefore(FIRST) ? FIRST : from;
		if (fate >= 18 || from.isAfter(LAST.minusDays(120))) {
			return;
		}
		LocalDate day = from.plusDays(this.chance.nextInt((int) (LAST.toEpochDay() - from.toEpochDay()) - 90));
		enter((fate < 7) ? TaxpayerState.CLOSED : TaxpayerState.NON_NORMAL, day, steps);
		if (fate >= 15) {
			enter(TaxpayerState.NORMAL, day.plusDays(30L + this.chance.nextInt(50)), steps);
		}
	}

	private void enter(TaxpayerState state, LocalDate day, TreeMap<LocalDate, Step> steps) {
		LocalDate free = steps.containsKey(day) ? day.plusDays(1) : day;
		steps.put(free, new Entered(state, free, this.words.pick(state.name(), this.chance)));
	}

	/**
	 * Who was lost sight of gets a D, who is new an M; closed ones are not graded.
	 */
	private void grade(TaxpayerFacts facts, int year, TreeMap<LocalDate, Step> steps) {
		LocalDate day = LocalDate.of(year + 1, 4, 20);
		TaxpayerState state = steps.headMap(day, true)
			.values()
			.stream()
			.filter(Entered.class::isInstance)
			.map((step) -> ((Entered) step).state())
			.reduce(TaxpayerState.NORMAL, (before, after) -> after);
		if (facts.registeredOn().getYear() > year || state == TaxpayerState.CLOSED) {
			return;
		}
		boolean lost = state == TaxpayerState.NON_NORMAL;
		CreditGrade grade = lost ? CreditGrade.D
				: (facts.registeredOn().getYear() == year) ? CreditGrade.M : graded(facts);
		while (steps.containsKey(day)) {
			day = day.plusDays(1);
		}
		steps.put(day, new Graded(grade, year, day, year + (lost ? "年度评价，非正常户直接判为D级" : "年度纳税信用评价")));
	}

	/**
	 * The same firm is mostly graded the same.
	 */
	private CreditGrade graded(TaxpayerFacts facts) {
		int place = (Math.floorMod(facts.name().hashCode(), 100) * 4 + this.chance.nextInt(100)) / 5;
		return GRADES.floorEntry(place).getValue();
	}

	private PersonId officer(UnitId unit) {
		return Seed.pick(this.officers.get(unit), this.chance);
	}

}
