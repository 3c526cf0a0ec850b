package org.workstyle.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * Finds who answers for what is open in study: heads, deputies and officers of today.
 */
@Component
class TaskOfficers {

	private final PersonDirectory people;

	private final Clock clock;

	TaskOfficers(PersonDirectory people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Returns the officers of each host: one statement.
	 */
	Map<UUID, Set<UUID>> of(Collection<UUID> hosts) {
		return this.people.officersOf(hosts.stream().distinct().map(UnitId::new).toList(), today())
			.entrySet()
			.stream()
			.collect(Collectors.toMap((host) -> host.getKey().value(),
					(host) -> host.getValue().stream().map(PersonId::value).collect(Collectors.toSet())));
	}

	/**
	 * Returns the officers without the person, who does not decide on the own business.
	 */
	static Set<UUID> without(UUID person, Set<UUID> officers) {
		return officers.stream().filter((officer) -> !officer.equals(person)).collect(Collectors.toSet());
	}

}
