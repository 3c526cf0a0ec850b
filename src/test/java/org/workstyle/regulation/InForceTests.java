package org.workstyle.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is in force on a day is unambiguous, whatever is published, withdrawn and
 * repealed.
 */
@PortalTest
@Import(Organization.class)
class InForceTests {

	private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

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

	private UnitId owner;

	private CurrentUser head;

	@BeforeEach
	void unit() {
		this.owner = this.organization.department(this.organization.bureau());
		this.head = this.organization.account(this.organization.person("赵科长", this.owner), Role.UNIT_HEAD);
	}

	@Test
	void articlesOfADayAreThoseOfTheRevisionInForce() {
		RegulationId id = publishedFrom(MARCH);
		int second = this.revisions.open(id, "修订", this.head);
		RegulationFixture.publish(this.revisions, id, second, version(id),
				RegulationFixture.articles("总则", "会议每月召开两次。", "附则"), LocalDate.of(2023, 7, 1), this.head);

		assertThat(texts(id, MARCH.minusDays(1))).isEmpty();
		assertThat(texts(id, LocalDate.of(2023, 6, 30))).containsExactly("总则", "会议每月召开一次。");
		assertThat(texts(id, LocalDate.of(2023, 7, 1))).containsExactly("总则", "会议每月召开两次。", "附则");
		List<ArticleRow> before = this.articles.inForceOn(MARCH, ArticleFilter.of(id));
		List<ArticleRow> after = this.articles.inForceOn(LocalDate.of(2023, 7, 1), ArticleFilter.of(id));
		assertThat(after.get(1).origin()).isEqualTo(before.get(1).origin()).isEqualTo(before.get(1).id());
		assertThat(this.articles.article(after.get(1).id())).contains(after.get(1));
	}

	@Test
	void aPickerFindsWordsInTitleAndText() {
		String title = "差旅费管理办法" + UUID.randomUUID();
		RegulationFixture.published(this.regulations, this.revisions, RegulationFixture.facts(title, this.owner),
				RegulationFixture.articles("出差须事先审批。", "报销凭票据办理。"), MARCH, this.head);

		assertThat(this.articles.search(title + "　报销", MARCH, 10)).extracting(ArticleRow::number)
			.containsExactly("第二条");
		assertThat(this.articles.search(title, MARCH.minusDays(1), 10)).isEmpty();
	}

	@Test
	void draftsAreInForceForNobody() {
		RegulationId id = this.regulations.register(RegulationFixture.facts(this.owner), "首次制定", this.head);
		this.revisions.write(id, 1, 0, RegulationFixture.articles("总则"), this.head);

		assertThat(this.articles.inForceOn(MARCH, ArticleFilter.of(id))).isEmpty();
	}

	/**
	 * Whatever is published, withdrawn and repealed in whatever order, no day ever has
	 * two texts.
	 */
	@RepeatedTest(10)
	void noHistoryMakesADayAmbiguous() {
		RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
		Regulation regulation = RegulationFixture.inForceFrom(MARCH.plusDays(chance.nextInt(200)));
		for (int number = 2; number < 12; number++) {
			regulation.revise("修订", RegulationFixture.AUTHOR, RegulationFixture.NOW);
			RegulationFixture.deliberate(regulation, number);
			try {
				regulation.publish(number, RegulationFixture.publication(MARCH.plusDays(chance.nextInt(200))),
						RegulationFixture.AUTHOR, RegulationFixture.NOW);
				if (chance.nextInt(4) == 0) {
					regulation.withdraw(number, "撤回", MARCH, RegulationFixture.AUTHOR, RegulationFixture.NOW);
				}
			}
			catch (PortalException ex) {
				assertThat(ex.messageKey()).isIn("regulation.error.publish.day", "regulation.error.withdraw");
				if (regulation.revision(number).stage().isOpen()) {
					regulation.withdraw(number, "撤回", MARCH, RegulationFixture.AUTHOR, RegulationFixture.NOW);
				}
			}
		}

		for (LocalDate day = MARCH; day.isBefore(MARCH.plusDays(210)); day = day.plusDays(1)) {
			LocalDate on = day;
			assertThat(IntStream.range(1, 12).filter((number) -> regulation.revision(number).isInForceOn(on)).count())
				.as(day.toString())
				.isLessThanOrEqualTo(1);
		}
	}

	@Test
	void theTableItselfForbidsTwoTextsOnADay() {
		RegulationId id = publishedFrom(MARCH);

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> insertBeside(id))
			.withMessageContaining("regulation_revision_in_force_ex");
	}

	private RegulationId publishedFrom(LocalDate day) {
		return RegulationFixture.published(this.regulations, this.revisions, RegulationFixture.facts(this.owner),
				RegulationFixture.articles("总则", "会议每月召开一次。"), day, this.head);
	}

	private List<String> texts(RegulationId id, LocalDate day) {
		return this.articles.inForceOn(day, ArticleFilter.of(id)).stream().map(ArticleRow::text).toList();
	}

	private long version(RegulationId id) {
		return this.jdbc.sql("select version from regulation where id = ?")
			.param(id.value())
			.query(Long.class)
			.single();
	}

	private void insertBeside(RegulationId id) {
		this.jdbc.sql("""
				insert into regulation_revision
				  (id, regulation_id, number, stage, reason, document_number, effective_on, articles, published_at)
				values (?, ?, 7, 'PUBLISHED', '修订', '1号', '2023-04-01', 1, now())
				""").param(UUID.randomUUID()).param(id.value()).update();
	}

}
