package org.workstyle.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.regulation.ArticleFilter;
import org.workstyle.regulation.ArticleKind;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.ArticleText;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.DutyFacts;
import org.workstyle.regulation.DutyFrequency;
import org.workstyle.regulation.DutyManagement;
import org.workstyle.regulation.EarlierReceipt;
import org.workstyle.regulation.EarlierReceipts;
import org.workstyle.regulation.ReadAudience;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationManagement;

/**
 * The register of the demonstration: the three rules the reference names with their
 * revisions, forty more, duties by their articles, and who read what.
 */
@Component
class RegulationRegister {

	private static final List<String> STAGES = List.of("DRAFT", "CONSULTATION", "LEGALITY_REVIEW", "DELIBERATION");

	private final RegulationMaker maker;

	private final RegulationManagement regulations;

	private final Articles articles;

	private final DutyManagement duties;

	private final EarlierReceipts receipts;

	private final OpenedAccounts accounts;

	private final Moments moments;

	private final Clock clock;

	RegulationRegister(RegulationMaker maker, RegulationManagement regulations, Articles articles,
			DutyManagement duties, EarlierReceipts receipts, OpenedAccounts accounts, Moments moments, Clock clock) {
		this.maker = maker;
		this.regulations = regulations;
		this.articles = articles;
		this.duties = duties;
		this.receipts = receipts;
		this.accounts = accounts;
		this.moments = moments;
		this.clock = clock;
	}

	void enter(Bureau bureau, Seed seed) {
		Map<String, RegulationPlan> plans = new HashMap<>();
		Map<String, RegulationId> made = new HashMap<>();
		int place = 1;
		for (RegulationPlan plan : RegulationPlan.all()) {
			plans.put(plan.title(), plan);
			made.put(plan.title(), this.maker.make(plan, bureau, place++));
		}
		for (List<String> row : DemoFile.rows("regulation-steps.csv")) {
			happen(row, plans.get(row.get(0)), made.get(row.get(0)), bureau, place++);
		}
		DemoFile.rows("duties.csv").forEach((row) -> assign(row, plans.get(row.get(0)), made.get(row.get(0)), bureau));
		this.receipts.enter(read(seed.of("reading")));
	}

	private void happen(List<String> row, RegulationPlan plan, RegulationId id, Bureau bureau, int place) {
		LocalDate day = LocalDate.parse(row.get(2));
		CurrentUser head = this.accounts.head(plan.owner());
		switch (row.get(1)) {
			case "REVIEW" -> this.moments.on(day, 90, () -> this.regulations.review(id, head));
			case "REPEAL" -> this.moments.on(day, 90,
					() -> this.regulations.repeal(id, LocalDate.parse(row.get(3)), row.get(4), head));
			case "REVISE" ->
				this.maker.revise(id, changed(plan), row.get(4), day, STAGES.indexOf(row.get(3)), plan.owner());
			default -> {
				int number = this.maker.revise(id, changed(plan), row.get(4), day, STAGES.size() - 1, plan.owner());
				this.maker.publish(id, number, day, LocalDate.parse(row.get(3)), place,
						new ReadAudience(Set.of(bureau.unit(plan.owner())), day.plusDays(14)), head);
			}
		}
	}

	/**
	 * The text as a revision changes it: shorter periods, and one article more.
	 */
	private static List<ArticleText> changed(RegulationPlan plan) {
		List<ArticleText> text = new ArrayList<>(plan.text(1)
			.stream()
			.map((piece) -> new ArticleText(piece.kind(), piece.number(), piece.insertion(), piece.label(),
					piece.heading(), piece.text().replace("每季度通报", "每月通报").replace("五个工作日", "三个工作日")))
			.toList());
		int last = text.size() - 1;
		ArticleText before = text.get(last - 1);
		text.add(last, new ArticleText(ArticleKind.ARTICLE, before.number(), 1, before.label() + "之一", "",
				"执行情况纳入组织绩效考核，按季度计分。"));
		return text;
	}

	private void assign(List<String> row, RegulationPlan plan, RegulationId id, Bureau bureau) {
		LocalDate from = plan.published().get(plan.published().size() - 1);
		ArticleRow article = this.articles.inForceOn(from, ArticleFilter.of(id)).get(Integer.parseInt(row.get(1)) - 1);
		boolean named = !row.get(4).isEmpty();
		DutyFacts facts = new DutyFacts(bureau.unit(row.get(2)), row.get(3).isEmpty() ? null : row.get(3),
				named ? bureau.find(row.get(2), Integer.parseInt(row.get(4))).id() : null, row.get(5),
				DutyFrequency.valueOf(row.get(6)), row.get(7).isEmpty() ? null : row.get(7),
				row.get(8).isEmpty() ? null : LocalDate.parse(row.get(8)), from);
		this.moments.on(from.plusDays(1), 30,
				() -> this.duties.assign(article.id(), facts, this.accounts.head(plan.owner())));
	}

	/**
	 * Nearly everybody reads in time; what was asked for lately some still have before
	 * them.
	 */
	private List<EarlierReceipt> read(Random chance) {
		LocalDate today = LocalDate.now(this.clock);
		List<EarlierReceipt> read = new ArrayList<>();
		for (EarlierReceipts.Asked asked : this.receipts.asked()) {
			boolean recent = asked.dueOn().isAfter(today.minusDays(30));
			LocalDate on = asked.dueOn().minusDays(13 - chance.nextInt(16));
			if (chance.nextInt(100) < (recent ? 88 : 98) && on.isBefore(today)) {
				read.add(new EarlierReceipt(asked.revision(), asked.person(),
						on.atTime(LocalTime.of(9, 0))
							.plusMinutes(chance.nextInt(480))
							.atZone(AttendanceMaker.ZONE)
							.toInstant()));
			}
		}
		return read;
	}

}
