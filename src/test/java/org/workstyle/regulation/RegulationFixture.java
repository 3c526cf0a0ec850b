package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;

/**
 * Regulations for tests, brought to a state by real transitions.
 */
public final class RegulationFixture {

	static final UUID AUTHOR = new UUID(0, 1);

	static final Instant NOW = Instant.parse("2023-03-01T02:00:00Z");

	private RegulationFixture() {
	}

	public static RegulationFacts facts(UnitId owner) {
		return facts("县税务局工作规则 " + UUID.randomUUID(), owner);
	}

	public static RegulationFacts facts(String title, UnitId owner) {
		return new RegulationFacts(title, RegulationCategory.ADMINISTRATION, RegulationKind.INTERNAL, owner, 24);
	}

	public static List<ArticleText> articles(String... texts) {
		List<ArticleText> articles = new ArrayList<>();
		for (int number = 1; number <= texts.length; number++) {
			articles.add(new ArticleText(ArticleKind.ARTICLE, number, 0, "第" + "一二三四五六七八九".charAt(number - 1) + "条", "",
					texts[number - 1]));
		}
		return articles;
	}

	public static Promulgation publication(LocalDate effectiveOn) {
		return new Promulgation("县税发〔" + effectiveOn.getYear() + "〕1号", effectiveOn, "局党委会");
	}

	/**
	 * A regulation whose first revision is before the meeting.
	 */
	static Regulation deliberated() {
		Regulation regulation = new Regulation(facts(new UnitId(new UUID(0, 2))), NOW);
		regulation.revise("首次制定", AUTHOR, NOW);
		return deliberate(regulation, 1);
	}

	static Regulation deliberate(Regulation regulation, int number) {
		regulation.write(number, 3, NOW);
		for (int step = 0; step < 3; step++) {
			regulation.advance(number, null, AUTHOR, NOW);
		}
		return regulation;
	}

	/**
	 * A regulation whose first revision is in force from the day on.
	 */
	static Regulation inForceFrom(LocalDate day) {
		Regulation regulation = deliberated();
		regulation.publish(1, publication(day), AUTHOR, NOW);
		return regulation;
	}

	/**
	 * Registers a regulation and publishes its first revision, by the real managements.
	 */
	public static RegulationId published(RegulationManagement regulations, RevisionManagement revisions,
			RegulationFacts facts, List<ArticleText> text, LocalDate from, Actor head) {
		RegulationId id = regulations.register(facts, "首次制定", head);
		publish(revisions, id, 1, 0, text, from, head);
		return id;
	}

	/**
	 * Writes and publishes a revision that is a draft.
	 */
	public static void publish(RevisionManagement revisions, RegulationId id, int number, long version,
			List<ArticleText> text, LocalDate from, Actor head) {
		revisions.write(id, number, version, text, head);
		for (int step = 0; step < 3; step++) {
			revisions.advance(id, number, null, head);
		}
		revisions.publish(id, number, publication(from), new ReadAudience(Set.of(), from.plusDays(14)), head);
	}

}
