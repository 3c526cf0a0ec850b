package org.workstyle.account.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.Membership;
import org.workstyle.account.Person;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;

/**
 * The places a person held over time, with the names of the units: the latest first.
 */
@Component
class PlaceViews {

	private final UnitDirectory units;

	PlaceViews(UnitDirectory units) {
		this.units = units;
	}

	/**
	 * Returns the places.
	 * @param groups whether party branches and groups are shown, too, not only the units
	 * worked in
	 */
	List<PlaceView> of(Person person, boolean groups) {
		Map<UnitId, UnitSummary> names = this.units
			.findAll(person.memberships().stream().map(Membership::unit).distinct().toList())
			.stream()
			.collect(Collectors.toMap(UnitSummary::id, Function.identity()));
		return person.memberships()
			.stream()
			.filter((held) -> groups || held.isHome())
			.sorted(Comparator.comparing((Membership held) -> held.period().start()).reversed())
			.map((held) -> new PlaceView(names.get(held.unit()), held))
			.toList();
	}

	/**
	 * A place held.
	 *
	 * @param unit where
	 * @param held what, and when
	 */
	record PlaceView(UnitSummary unit, Membership held) {

	}

}
