package org.workstyle.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.MemberPosition;
import org.workstyle.account.NewPerson;
import org.workstyle.account.NewUnit;
import org.workstyle.account.PartyStanding;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitManagement;
import org.workstyle.study.ComplianceHistory.Event;
import org.workstyle.study.ComplianceHistory.Held;

/**
 * Leads a bureau through a made-up past by the real commands, and writes its sessions and
 * requirements.
 */
final class ComplianceWriter {

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final UnitManagement units;

	private final PersonManagement people;

	private final Map<Integer, UnitId> unitIds = new HashMap<>();

	private final Map<UnitId, Integer> numbers = new HashMap<>();

	private final Map<Integer, PersonId> personIds = new HashMap<>();

	ComplianceWriter(JdbcClient jdbc, EntityManager entities, UnitManagement units, PersonManagement people) {
		this.jdbc = jdbc;
		this.entities = entities;
		this.units = units;
		this.people = people;
	}

	PersonId person(int number) {
		return this.personIds.get(number);
	}

	int number(UnitId unit) {
		return this.numbers.get(unit);
	}

	void write(ComplianceHistory history) {
		this.jdbc.sql("delete from study_requirement").update();
		history.events.forEach((event) -> {
			command(history, event);
			this.entities.flush();
		});
		history.sessions.forEach(this::write);
		history.asked.forEach((asked) -> {
			StudyRequirement requirement = new StudyRequirement(asked.facts(), asked.from());
			if (asked.to() != null) {
				requirement.end(asked.to());
			}
			this.entities.persist(requirement);
		});
		this.entities.flush();
	}

	private void command(ComplianceHistory history, Event event) {
		UnitId object = this.unitIds.get(event.object());
		switch (event.what()) {
			case FOUND -> {
				UnitId founded = this.units.found(new NewUnit("C" + event.subject(), "单位", "单位",
						history.units.get(event.subject()), event.subject(), event.day(), object));
				this.unitIds.put(event.subject(), founded);
				this.numbers.put(founded, event.subject());
			}
			case HIRE -> this.personIds.put(event.subject(),
					this.people.hire(new NewPerson("C" + event.subject(), "张三", PartyStanding.FULL, event.day(), object,
							(event.subject() == 0) ? MemberPosition.HEAD : MemberPosition.MEMBER, null)));
			case MOVE -> this.people.move(person(event.subject()), object, MemberPosition.MEMBER, null, event.day());
			case JOIN -> this.people.join(person(event.subject()), object, MemberPosition.MEMBER, event.day());
			case LEAVE -> this.people.leave(person(event.subject()), object, event.day());
			case REPARENT -> this.units.reparent(this.unitIds.get(event.subject()), object, event.day());
			case MERGE -> this.units.merge(Set.of(this.unitIds.get(event.subject())), object, event.day(), "合并");
			case DISSOLVE -> this.units.dissolve(this.unitIds.get(event.subject()), event.day());
		}
	}

	private void write(Held held) {
		UUID main = this.unitIds.get(held.hosts().iterator().next()).value();
		this.jdbc.sql("""
				insert into study_session (id, kind, status, host_id, held_on, starts_at, ends_at, credit_hours, place,
				  topic, discussed, recorded_at, version)
				values (:id, :kind, :status, :host, :day, '09:00', '10:00', 1, '会议室', '学习', false, now(), 0)
				""")
			.param("id", held.id())
			.param("kind", held.kind().name())
			.param("status", held.status().name())
			.param("host", main)
			.param("day", held.day())
			.update();
		held.hosts()
			.forEach((host) -> this.jdbc.sql("""
					insert into study_session_host (session_id, host_id, kind, held_on, status)
					values (:id, :host, :kind, :day, :status)
					""")
				.param("id", held.id())
				.param("host", this.unitIds.get(host).value())
				.param("kind", held.kind().name())
				.param("day", held.day())
				.param("status", held.status().name())
				.update());
	}

}
