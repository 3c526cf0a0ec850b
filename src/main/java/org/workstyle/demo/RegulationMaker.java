package org.workstyle.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.regulation.ArticleText;
import org.workstyle.regulation.Promulgation;
import org.workstyle.regulation.ReadAudience;
import org.workstyle.regulation.RegulationFacts;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationManagement;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.RevisionManagement;

/**
 * Enters a regulation of the demonstration and takes its revisions through their steps,
 * each on its own day.
 */
@Component
class RegulationMaker {

	private static final int READ_DAYS = 14;

	private final RegulationManagement regulations;

	private final RevisionManagement revisions;

	private final RegulationRecords records;

	private final OpenedAccounts accounts;

	private final Moments moments;

	private final Clock clock;

	RegulationMaker(RegulationManagement regulations, RevisionManagement revisions, RegulationRecords records,
			OpenedAccounts accounts, Moments moments, Clock clock) {
		this.regulations = regulations;
		this.revisions = revisions;
		this.records = records;
		this.accounts = accounts;
		this.moments = moments;
		this.clock = clock;
	}

	/**
	 * Enters the regulation with all revisions of the plan.
	 * @param place its place in the register, for document numbers
	 */
	RegulationId make(RegulationPlan plan, Bureau bureau, int place) {
		CurrentUser head = this.accounts.head(plan.owner());
		RegulationId[] id = new RegulationId[1];
		RegulationFacts facts = new RegulationFacts(plan.title(), plan.category(), plan.kind(),
				bureau.unit(plan.owner()), 24);
		LocalDate first = plan.published().get(0);
		this.moments.on(first.minusDays(40), 10, () -> id[0] = this.regulations.register(facts, "首次制定", head));
		for (int number = 1; number <= plan.published().size(); number++) {
			LocalDate day = plan.published().get(number - 1);
			if (number > 1) {
				this.moments.on(day.minusDays(40), 10, () -> this.revisions.open(id[0], "结合工作实际修订完善", head));
			}
			write(id[0], number, plan.text(number), day, head);
			deliberate(id[0], number, 3, day, head);
			publish(id[0], number, day, day, place, audience(plan, bureau, day), head);
		}
		return id[0];
	}

	/**
	 * Writes the next revision and takes it some steps.
	 */
	int revise(RegulationId id, List<ArticleText> text, String reason, LocalDate day, int steps, String unit) {
		CurrentUser head = this.accounts.head(unit);
		int[] number = new int[1];
		this.moments.on(day.minusDays(10), 10, () -> number[0] = this.revisions.open(id, reason, head));
		write(id, number[0], text, day, head);
		deliberate(id, number[0], steps, day, head);
		return number[0];
	}

	void publish(RegulationId id, int number, LocalDate day, LocalDate from, int place, ReadAudience audience,
			CurrentUser head) {
		Promulgation publication = new Promulgation("云税发〔%d〕%d号".formatted(day.getYear(), place), from, "局党委会");
		this.moments.on(day, 300, () -> this.revisions.publish(id, number, publication, audience, head));
	}

	private void write(RegulationId id, int number, List<ArticleText> text, LocalDate day, CurrentUser head) {
		this.moments.on(day.minusDays(9), 20,
				() -> this.revisions.write(id, number, this.records.find(id, head).version(), text, head));
	}

	private void deliberate(RegulationId id, int number, int steps, LocalDate day, CurrentUser head) {
		List<String> notes = List.of("征求各股室、分局意见", "法制股审核，未见与上位规定不一致", "提交党委会审议");
		for (int step = 0; step < steps; step++) {
			int taken = step;
			LocalDate on = day.minusDays(8 - 2L * step);
			this.moments.on(on.isAfter(LocalDate.now(this.clock)) ? day : on, 60 + step,
					() -> this.revisions.advance(id, number, notes.get(taken), head));
		}
	}

	/**
	 * The three rules that bind everybody are read by everybody, others by the unit that
	 * keeps them.
	 */
	private static ReadAudience audience(RegulationPlan plan, Bureau bureau, LocalDate day) {
		Set<UnitId> units = plan.text().isEmpty() ? Set.of(bureau.unit(plan.owner()))
				: bureau.measured().stream().map((unit) -> bureau.unit(unit.code())).collect(Collectors.toSet());
		return new ReadAudience(units, day.plusDays(READ_DAYS));
	}

}
