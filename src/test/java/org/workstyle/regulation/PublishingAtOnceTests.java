package org.workstyle.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is in force on a day is unambiguous also when two publish at once: by the lock on
 * the regulation, and where somebody goes round it, by the database itself.
 */
@PortalTest
@Import(Organization.class)
class PublishingAtOnceTests {

	private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

	private static final ReadAudience NOBODY = new ReadAudience(Set.of(), MARCH);

	@Autowired
	RegulationManagement regulations;

	@Autowired
	RevisionManagement revisions;

	@Autowired
	Articles articles;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Autowired
	PlatformTransactionManager transactions;

	private UnitId owner;

	private CurrentUser head;

	@BeforeEach
	void unit() {
		this.owner = this.organization.department(this.organization.bureau());
		this.head = this.organization.account(this.organization.person("赵科长", this.owner), Role.UNIT_HEAD);
	}

	/**
	 * Two send the same revision off, each from another day on: one is too late.
	 */
	@RepeatedTest(3)
	void twoWhoPublishAtOnceDoSoOneAfterTheOther() throws Exception {
		RegulationId id = publishedFrom(MARCH);
		LocalDate day = LocalDate.of(2023, 7, 1);
		deliberateSecond(id);
		CyclicBarrier start = new CyclicBarrier(2);

		List<String> outcomes = Together.of(
				() -> outcome(start,
						() -> this.revisions.publish(id, 2, RegulationFixture.publication(day), NOBODY, this.head)),
				() -> outcome(start, () -> this.revisions.publish(id, 2, RegulationFixture.publication(day.plusDays(9)),
						NOBODY, this.head)));

		assertThat(outcomes).containsExactlyInAnyOrder("done", "regulation.error.publish.stage");
		assertUnambiguous(id);
	}

	/**
	 * One publishes, the other repeals: whoever comes second is told why not.
	 */
	@RepeatedTest(3)
	void publishingAndRepealingAtOnceExcludeEachOther() throws Exception {
		RegulationId id = publishedFrom(MARCH);
		LocalDate day = LocalDate.now(this.clock).plusDays(30);
		deliberateSecond(id);
		CyclicBarrier start = new CyclicBarrier(2);

		List<String> outcomes = Together.of(
				() -> outcome(start,
						() -> this.revisions.publish(id, 2, RegulationFixture.publication(day), NOBODY, this.head)),
				() -> outcome(start, () -> this.regulations.repeal(id, day, "不再适用", this.head)));

		assertThat(outcomes).contains("done")
			.containsAnyOf("regulation.error.repealed", "regulation.error.repeal.later");
		assertUnambiguous(id);
	}

	/**
	 * Two transactions that know nothing of the lock: the second cannot be kept.
	 */
	@Test
	void theDatabaseRefusesASecondRevisionInForce() throws Exception {
		RegulationId id = publishedFrom(MARCH);
		close(id);
		CyclicBarrier written = new CyclicBarrier(2);

		List<String> outcomes = Together.of(() -> insertBeside(id, 8, written), () -> insertBeside(id, 9, written));

		assertThat(outcomes).containsExactlyInAnyOrder("kept", "refused");
		assertThat(inForce(id, LocalDate.of(2023, 8, 1))).isEqualTo(1);
	}

	private RegulationId publishedFrom(LocalDate day) {
		return RegulationFixture.published(this.regulations, this.revisions, RegulationFixture.facts(this.owner),
				RegulationFixture.articles("总则", "会议每月召开一次。"), day, this.head);
	}

	private long version(RegulationId id) {
		return this.jdbc.sql("select version from regulation where id = ?")
			.param(id.value())
			.query(Long.class)
			.single();
	}

	private int inForce(RegulationId id, LocalDate day) {
		return this.jdbc.sql("""
				select count(*) from regulation_revision
				where regulation_id = ? and stage = 'PUBLISHED' and daterange(effective_on, ends_on) @> cast(? as date)
				""").param(id.value()).param(day).query(Integer.class).single();
	}

	private void deliberateSecond(RegulationId id) {
		int second = this.revisions.open(id, "修订", this.head);
		this.revisions.write(id, second, version(id), RegulationFixture.articles("总则", "改"), this.head);
		for (int step = 0; step < 3; step++) {
			this.revisions.advance(id, second, null, this.head);
		}
	}

	private void assertUnambiguous(RegulationId id) {
		for (LocalDate day = MARCH; day.isBefore(LocalDate.of(2023, 8, 1)); day = day.plusDays(1)) {
			assertThat(inForce(id, day)).as(day.toString()).isEqualTo(1);
		}
	}

	private void close(RegulationId id) {
		this.jdbc.sql("update regulation_revision set ends_on = '2023-07-01' where regulation_id = ?")
			.param(id.value())
			.update();
	}

	private String insertBeside(RegulationId id, int number, CyclicBarrier written) {
		try {
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				insert(id, number, LocalDate.of(2023, 7, 1));
				Together.await(written);
			});
			return "kept";
		}
		catch (DataAccessException | TransactionException ex) {
			return "refused";
		}
	}

	private void insert(RegulationId id, int number, LocalDate from) {
		this.jdbc.sql("""
				insert into regulation_revision
				  (id, regulation_id, number, stage, reason, document_number, effective_on, articles, published_at)
				values (?, ?, ?, 'PUBLISHED', '修订', '1号', ?, 1, now())
				""").param(UUID.randomUUID()).param(id.value()).param(number).param(from).update();
	}

	private static String outcome(CyclicBarrier start, Runnable publish) {
		Together.await(start);
		try {
			publish.run();
			return "done";
		}
		catch (PortalException ex) {
			return ex.messageKey();
		}
	}

}
