package org.workstyle.study;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.TimeOrderedIds;
import org.workstyle.support.PortalRepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalRepositoryTest
class StudySessionRepositoryTests {

	@Autowired
	StudySessionRepository sessions;

	@Autowired
	EntityManager entities;

	@Autowired
	JdbcClient jdbc;

	@Test
	void keepsASessionWithHostsFormsRegulationsAndAttendance() {
		UnitId branch = unit("B1");
		UnitId other = unit("B2");
		PersonId person = person("0001");
		SessionFacts facts = new SessionFacts(StudyKind.THEMED_PARTY_DAY, branch, Set.of(other),
				LocalDate.of(2023, 6, 30), LocalTime.of(9, 0), LocalTime.of(11, 0), new BigDecimal("4.0"), "三楼会议室",
				"共学《党章》", person, null, null, Set.of("SELF_STUDY"), true, "结合岗位谈体会", null, List.of("《县税务局工作规则》"),
				new MicroClass("轮流讲", null, null, null));
		StudySession session = new StudySession(facts, List.of(new Attendee(person, branch, true)), UUID.randomUUID(),
				Instant.parse("2023-06-30T03:00:00Z"));

		this.sessions.save(session);
		session.record(List.of(new AttendanceMark(person, AttendanceState.PRESENT, null)), LocalDate.of(2023, 6, 30));
		this.entities.flush();
		this.entities.clear();

		StudySession found = this.sessions.findWithAttendance(session.id()).orElseThrow();
		assertThat(found.facts()).isEqualTo(facts);
		assertThat(found.status()).isEqualTo(SessionStatus.RECORDED);
		assertThat(found.attendanceOf(person).state()).isEqualTo(AttendanceState.PRESENT);
	}

	private UnitId unit(String code) {
		UUID id = TimeOrderedIds.next();
		this.jdbc.sql("""
				insert into unit (id, code, name, short_name, pinyin, type, founded_on, version)
				values (:id, :code, :code, :code, '', 'PARTY_BRANCH', '2020-01-01', 0)
				""").param("id", id).param("code", code).update();
		return new UnitId(id);
	}

	private PersonId person(String number) {
		UUID id = TimeOrderedIds.next();
		this.jdbc.sql("""
				insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)
				values (:id, :number, '张三', 'zhangsan zs', 'FULL', '2020-01-01', 0)
				""").param("id", id).param("number", number).update();
		return new PersonId(id);
	}

}
