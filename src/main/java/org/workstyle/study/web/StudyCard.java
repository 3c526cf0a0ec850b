package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.account.PersonId;
import org.workstyle.layout.DeskCard;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.study.StudyProperties;
import org.workstyle.study.StudyRecord;
import org.workstyle.study.StudyRecords;

/**
 * The own study of the year: the figures of the study record, and what comes next.
 */
@Component
class StudyCard implements DeskCard {

	private static final int SHOWN = 3;

	private static final Set<Role> READERS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	private final StudyRecords records;

	private final StudyProperties properties;

	private final Clock clock;

	StudyCard(StudyRecords records, StudyProperties properties, Clock clock) {
		this.records = records;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public String fragment() {
		return "study/_desk";
	}

	@Override
	public Map<String, Object> model(Actor actor) {
		UUID person = actor.personId();
		if (person == null || READERS.stream().noneMatch(actor::is)) {
			return Map.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		PeriodForm year = new PeriodForm();
		year.fill(today);
		return this.records.find(new PersonId(person), year.first(), year.last(), actor)
			.map((record) -> shown(record, today))
			.orElseGet(Map::of);
	}

	private Map<String, Object> shown(StudyRecord record, LocalDate today) {
		return Map.of("record", record, "today", today, "next", record.next(today, SHOWN), "target",
				this.properties.attendanceRate(), "below", record.isBelow(this.properties.attendanceRate()));
	}

}
