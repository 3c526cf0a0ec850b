package org.workstyle.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.regulation.ArticleFilter;
import org.workstyle.regulation.ArticleKind;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.ArticleText;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.Promulgation;
import org.workstyle.regulation.ReadAudience;
import org.workstyle.regulation.RegulationCategory;
import org.workstyle.regulation.RegulationFacts;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationKind;
import org.workstyle.regulation.RegulationManagement;
import org.workstyle.regulation.RevisionManagement;

/**
 * Publishes the regulation that the demonstration's inspections go by.
 */
@Component
class InspectionRules {

	private static final LocalDate EFFECTIVE = LocalDate.of(2022, 12, 1);

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final int STAGES = 3;

	private final RegulationManagement regulations;

	private final RevisionManagement revisions;

	private final Articles articles;

	private final OpenedAccounts accounts;

	private final Moments moments;

	InspectionRules(RegulationManagement regulations, RevisionManagement revisions, Articles articles,
			OpenedAccounts accounts, Moments moments) {
		this.regulations = regulations;
		this.revisions = revisions;
		this.articles = articles;
		this.accounts = accounts;
		this.moments = moments;
	}

	/**
	 * Publishes it and returns its articles in their order.
	 */
	List<ArticleRow> publish(Bureau bureau) {
		List<String> lines = DemoFile.lines("inspection-rules.txt");
		CurrentUser head = this.accounts.head("BGS");
		List<RegulationId> published = new ArrayList<>();
		this.moments.on(EFFECTIVE.minusDays(17), 60, () -> ActingAs.somebody(head, () -> {
			RegulationId id = this.regulations.register(new RegulationFacts(lines.get(0),
					RegulationCategory.ADMINISTRATION, RegulationKind.INTERNAL, bureau.unit("BGS"), 24), "首次制定", head);
			this.revisions.write(id, 1, 0, text(lines.subList(1, lines.size())), head);
			for (int stage = 0; stage < STAGES; stage++) {
				this.revisions.advance(id, 1, null, head);
			}
			this.revisions.publish(id, 1, new Promulgation("云税发〔2022〕31号", EFFECTIVE, "局党委会"),
					new ReadAudience(Set.of(bureau.unit("BGS")), EFFECTIVE.plusDays(14)), head);
			published.add(id);
		}));
		return this.articles.inForceOn(EFFECTIVE, ArticleFilter.of(published.get(0)));
	}

	private static List<ArticleText> text(List<String> articles) {
		List<ArticleText> text = new ArrayList<>();
		for (int number = 1; number <= articles.size(); number++) {
			text.add(new ArticleText(ArticleKind.ARTICLE, number, 0, "第" + NUMERALS.charAt(number - 1) + "条", "",
					articles.get(number - 1)));
		}
		return text;
	}

}
