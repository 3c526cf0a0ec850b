package org.workstyle.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitId;
import org.workstyle.taxpayer.EarlierTaxpayer;
import org.workstyle.taxpayer.EarlierTaxpayers;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerKind;

/**
 * Registers the six hundred taxpayers of the demonstration, branch by branch as the file
 * says.
 */
@Component
class TaxpayerRegister {

	/** Heads of a branch look after no taxpayers themselves. */
	private static final int HEADS = 2;

	private final EarlierTaxpayers taxpayers;

	private final PersonDirectory people;

	private final Clock clock;

	TaxpayerRegister(EarlierTaxpayers taxpayers, PersonDirectory people, Clock clock) {
		this.taxpayers = taxpayers;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Registers them and returns them in the order of the file.
	 */
	List<TaxpayerId> enter(Bureau bureau, Seed seed) {
		List<List<String>> branches = DemoFile.rows("taxpayers.csv");
		Map<UnitId, List<PersonId>> officers = new LinkedHashMap<>();
		branches.forEach((row) -> officers.put(bureau.unit(row.get(0)), officers(bureau.unit(row.get(0)))));
		Firms firms = new Firms(seed);
		FirmCourse course = new FirmCourse(officers, seed);
		List<EarlierTaxpayer> earlier = new ArrayList<>();
		for (List<String> row : branches) {
			List<String> places = List.of(row.get(7).split(" "));
			for (TaxpayerKind kind : TaxpayerKind.values()) {
				for (int number = Integer.parseInt(row.get(1 + kind.ordinal())); number > 0; number--) {
					earlier.add(course.of(firms.next(kind, places), bureau.unit(row.get(0))));
				}
			}
		}
		return this.taxpayers.enter(earlier);
	}

	private List<PersonId> officers(UnitId branch) {
		return this.people.membersOf(branch, LocalDate.now(this.clock))
			.stream()
			.skip(HEADS)
			.map(PersonSummary::id)
			.toList();
	}

}
