package org.workstyle.arrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * Finds whose task something of a case is: the officer's; where there is none, that of
 * the officers of the unit.
 */
@Component
class ClearingPeople {

	private final PersonDirectory people;

	private final TaxpayerDirectory taxpayers;

	private final Clock clock;

	ClearingPeople(PersonDirectory people, TaxpayerDirectory taxpayers, Clock clock) {
		this.people = people;
		this.taxpayers = taxpayers;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Returns the officers of units and the names of taxpayers: two statements.
	 */
	Found of(Collection<Owner> owners) {
		Map<UUID, Set<UUID>> officers = this.people
			.officersOf(owners.stream().map(Owner::unit).distinct().map(UnitId::new).toList(), today())
			.entrySet()
			.stream()
			.collect(Collectors.toMap((unit) -> unit.getKey().value(),
					(unit) -> unit.getValue().stream().map(PersonId::value).collect(Collectors.toSet())));
		Map<UUID, String> names = this.taxpayers
			.summaries(owners.stream().map(Owner::taxpayer).distinct().map(TaxpayerId::new).toList())
			.entrySet()
			.stream()
			.collect(Collectors.toMap((each) -> each.getKey().value(), (each) -> each.getValue().name()));
		return new Found(officers, names);
	}

	/**
	 * Whose case it is.
	 *
	 * @param id the case
	 * @param taxpayer its taxpayer
	 * @param unit the unit that works on it
	 * @param officer the officer, if one is named
	 */
	record Owner(UUID id, UUID taxpayer, UUID unit, @Nullable UUID officer) {

		static Owner of(ResultSet row) throws SQLException {
			return new Owner(row.getObject("case_id", UUID.class), row.getObject("taxpayer_id", UUID.class),
					row.getObject("unit_id", UUID.class), row.getObject("officer_id", UUID.class));
		}

		String address() {
			return "/arrears-cases/" + this.id;
		}

	}

	/**
	 * What was found.
	 *
	 * @param officers of each unit
	 * @param names of each taxpayer
	 */
	record Found(Map<UUID, Set<UUID>> officers, Map<UUID, String> names) {

		Set<UUID> people(Owner owner) {
			return (owner.officer() != null) ? Set.of(owner.officer())
					: this.officers.getOrDefault(owner.unit(), Set.of());
		}

		String name(Owner owner) {
			return this.names.getOrDefault(owner.taxpayer(), "");
		}

	}

}
