package org.workstyle.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.shared.TimeOrderedIds;
import org.workstyle.study.AttendanceMark;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.SessionFacts;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySession;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * History of a record with an embedded identifier, collections of values and parts that
 * are records themselves. Commits, since a revision is written at the end.
 */
@PortalTest
class RecordHistoryTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

	@Autowired
	RecordHistory history;

	@Autowired
	Reasons reasons;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementCount statements;

	private final UnitId department = new UnitId(TimeOrderedIds.next());

	private final PersonId person = new PersonId(TimeOrderedIds.next());

	private final CurrentUser actor = new CurrentUser(new AccountId(UUID.randomUUID()), this.person, "zhang", "张三",
			Set.of(Role.STAFF));

	@BeforeEach
	void signIn() {
		this.jdbc.sql("""
				insert into unit (id, code, name, short_name, pinyin, type, founded_on, version)
				values (?, ?, '历史股', '历史股', '', 'DEPARTMENT', '2020-01-01', 0)
				""").params(this.department.value(), this.department.toString()).update();
		this.jdbc.sql("""
				insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)
				values (?, ?, '张三', '', 'FULL', '2020-01-01', 0)
				""").params(this.person.value(), this.person.toString()).update();
		this.jdbc.sql("""
				insert into membership (id, person_id, unit_id, home, position, valid_from)
				values (?, ?, ?, true, 'MEMBER', '2020-01-01')
				""").params(TimeOrderedIds.next(), this.person.value(), this.department.value()).update();
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(this.actor, null));
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void tellsWhoChangedWhatWhenAndWhy() {
		StudySessionId id = this.sessions.plan(facts("学习新税法", DAY, Set.of("SELF_STUDY")), List.of(this.person),
				this.actor);
		this.transaction.executeWithoutResult((status) -> {
			this.reasons.give("会议改期");
			this.sessions.amend(id, 0, facts("学习新《增值税法》", DAY.minusDays(1), Set.of("COLLECTIVE_DISCUSSION")),
					List.of(new AttendanceMark(this.person, AttendanceState.PRESENT, null)), true, this.actor);
		});
		this.statements.reset();

		List<HistoryEntry> entries = this.history.of(StudySession.class, id);

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(3);
		assertThat(entries).extracting(HistoryEntry::kind).containsExactly(HistoryKind.CHANGED, HistoryKind.CREATED);
		assertThat(entries).extracting(HistoryEntry::who).containsOnly("张三");
		assertThat(entries).extracting(HistoryEntry::reason).containsExactly("会议改期", null);
		assertThat(entries.get(1).changes()).isEmpty();
		assertThat(entries.get(0).changes()).contains(new Change("StudySession.topic", "学习新税法", "学习新《增值税法》"),
				new Change("StudySession.heldOn", "2023年6月30日", "2023年6月29日"),
				new Change("StudySession.forms", "SELF_STUDY", null),
				new Change("StudySession.forms", null, "COLLECTIVE_DISCUSSION"));
		assertThat(entries.get(0).changes()).filteredOn((change) -> change.fieldKey().equals("StudySession.attendance"))
			.singleElement()
			.satisfies((change) -> {
				assertThat(change.before()).startsWith("张三 · 历史股").contains("2023年6月30日").doesNotContain("是");
				assertThat(change.after()).startsWith("张三 · 历史股").contains("2023年6月29日");
			});
		assertThat(entries.get(0).changes()).noneMatch((change) -> change.fieldKey().equals("StudySession.place"));
	}

	@Test
	void forgetsTheReasonWithTheTransaction() {
		this.transaction.executeWithoutResult((status) -> this.reasons.give("只此一次"));

		StudySessionId id = this.sessions.plan(facts("学习", DAY, Set.of()), List.of(), this.actor);

		assertThat(this.history.of(StudySession.class, id)).singleElement()
			.returns(null, HistoryEntry::reason)
			.returns("张三", HistoryEntry::who);
		assertThatIllegalStateException().isThrownBy(() -> this.reasons.give("无事务"));
	}

	private SessionFacts facts(String topic, LocalDate day, Set<String> forms) {
		return new SessionFacts(StudyKind.PROFESSIONAL_TRAINING, this.department, Set.of(), day, LocalTime.of(9, 0),
				LocalTime.of(11, 0), new BigDecimal("2.0"), "三楼会议室", topic, this.person, null, null, forms, false, null,
				null, List.of(), null);
	}

}
