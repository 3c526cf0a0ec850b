package org.workstyle.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitType;
import org.workstyle.history.EarlierRevisions.Done;
import org.workstyle.study.EarlierAttendance;
import org.workstyle.study.EarlierSession;
import org.workstyle.study.MicroClass;
import org.workstyle.study.SessionFacts;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionId;

/**
 * Makes a session of the demonstration out of its draft: who is on the list, who wrote it
 * down when, what was said.
 */
final class SessionMaker {

	private final Bureau bureau;

	private final PersonDirectory people;

	private final AttendanceMaker attendance;

	private final Phrases phrases;

	private final Seed seed;

	private final LocalDate today;

	private final Random chance;

	SessionMaker(Bureau bureau, PersonDirectory people, AttendanceMaker attendance, Phrases phrases, LocalDate today,
			Seed seed) {
		this.bureau = bureau;
		this.people = people;
		this.attendance = attendance;
		this.phrases = phrases;
		this.today = today;
		this.seed = seed;
		this.chance = seed.of("sessions");
	}

	EarlierSession make(Draft draft) {
		List<PersonSummary> expected = expected(draft);
		List<EarlierAttendance> list = expected.stream().map((person) -> this.attendance.make(draft, person)).toList();
		String author = expected.get(Math.min(1, expected.size() - 1)).name();
		LocalDate planned = draft.day().minusDays(3 + this.chance.nextInt(8));
		LocalDate lastDay = this.today.minusDays(1);
		Done plan = new Done(author, this.attendance.moment(planned.isAfter(lastDay) ? lastDay : planned));
		boolean cancelled = draft.status() == SessionStatus.CANCELLED;
		boolean open = draft.status() == SessionStatus.PLANNED;
		Done closed = open ? null : new Done(author, closedAt(draft, cancelled));
		boolean settled = list.stream().anyMatch(EarlierAttendance::isSettled);
		return new EarlierSession(new StudySessionId(this.seed.nextId()), facts(draft, expected), draft.status(),
				cancelled ? this.phrases.pick("cancel", this.chance) : null, list, plan, closed,
				settled ? new Done(expected.get(0).name(), settledAt(list)) : null);
	}

	private List<PersonSummary> expected(Draft draft) {
		Map<PersonId, PersonSummary> expected = new LinkedHashMap<>();
		members(draft.host().code(), draft).forEach((person) -> expected.put(person.id(), person));
		draft.coHosts()
			.forEach((unit) -> this.people.membersOf(unit, draft.day())
				.forEach((person) -> expected.putIfAbsent(person.id(), person)));
		boolean extended = draft.kind() == StudyKind.CENTRE_GROUP || draft.host().type() == UnitType.BUREAU;
		for (UnitPlan plan : this.bureau.plans()) {
			boolean head = extended && !plan.type().isGroup();
			boolean officer = draft.kind() == StudyKind.DISCIPLINE_MICRO_CLASS && plan.type() == UnitType.PARTY_BRANCH;
			if (head || officer) {
				List<PersonSummary> members = members(plan.code(), draft);
				PersonSummary sent = members.get(head ? 0 : 1);
				expected.putIfAbsent(sent.id(), sent);
			}
		}
		List<PersonSummary> all = new ArrayList<>(expected.values());
		return (draft.kind() == StudyKind.BRANCH_COMMITTEE) ? all.subList(0, Math.min(4, all.size())) : all;
	}

	private List<PersonSummary> members(String code, Draft draft) {
		return this.people.membersOf(this.bureau.unit(code), draft.day());
	}

	private Instant closedAt(Draft draft, boolean cancelled) {
		if (cancelled) {
			return this.attendance.moment(draft.day().minusDays(1));
		}
		return draft.day()
			.atTime(draft.from())
			.plusHours(draft.hours())
			.plusMinutes(20 + this.chance.nextInt(90))
			.atZone(AttendanceMaker.ZONE)
			.toInstant();
	}

	private static Instant settledAt(List<EarlierAttendance> list) {
		return list.stream().flatMap((each) -> {
			List<Instant> moments = new ArrayList<>();
			if (each.madeUpOn() != null) {
				moments.add(each.madeUpOn().atTime(17, 10).atZone(AttendanceMaker.ZONE).toInstant());
			}
			EarlierAttendance.Request dispute = each.dispute();
			if (dispute != null) {
				moments.add((dispute.decidedAt() != null) ? dispute.decidedAt() : dispute.askedAt());
			}
			return moments.stream();
		}).max(Instant::compareTo).orElseThrow();
	}

	private SessionFacts facts(Draft draft, List<PersonSummary> expected) {
		boolean held = draft.status() == SessionStatus.RECORDED;
		boolean discussed = held && (draft.kind() == StudyKind.CENTRE_GROUP || this.chance.nextInt(3) == 0);
		boolean guest = this.chance.nextInt(20) == 0;
		return new SessionFacts(draft.kind(), this.bureau.unit(draft.host().code()), draft.coHosts(), draft.day(),
				draft.from(), draft.from().plusHours(draft.hours()), BigDecimal.valueOf(draft.hours()), place(draft),
				draft.topic(), expected.get(0).id(),
				guest ? null : expected.get(this.chance.nextInt(Math.min(5, expected.size()))).id(),
				guest ? this.phrases.pick("guest", this.chance) : null, forms(draft, discussed), discussed,
				discussed ? this.phrases.pick("discussion", this.chance) : null,
				held ? this.phrases.pick("minutes", this.chance) : null, regulations(draft),
				(held && draft.kind() == StudyKind.DISCIPLINE_MICRO_CLASS) ? microClass() : null);
	}

	private String place(Draft draft) {
		List<String> places = this.phrases.all("place");
		boolean office = draft.host().type() == UnitType.TAX_BRANCH;
		return places.get(switch (draft.kind().tier()) {
			case COMMITTEE -> 0;
			case BRANCH -> office ? 2 : draft.host().type() == UnitType.PARTY_BRANCH ? 3 : 0;
			case YOUTH -> 1;
		});
	}

	private Set<String> forms(Draft draft, boolean discussed) {
		Set<String> forms = new HashSet<>();
		if (discussed) {
			forms.add("COLLECTIVE_DISCUSSION");
		}
		if (!draft.coHosts().isEmpty()) {
			forms.add("JOINT_STUDY");
		}
		DemoFile.rows("forms.csv")
			.stream()
			.filter((row) -> row.get(0).equals(draft.kind().name()) && draft.topic().contains(row.get(1)))
			.forEach((row) -> forms.add(row.get(2)));
		return forms;
	}

	private List<String> regulations(Draft draft) {
		boolean studied = draft.topic().contains("规则") || this.chance.nextInt(15) == 0;
		return studied ? List.of(this.phrases.pick("regulation", this.chance)) : List.of();
	}

	private @Nullable MicroClass microClass() {
		return new MicroClass(this.phrases.pick("teaching", this.chance), this.phrases.pick("guidance", this.chance),
				this.phrases.pick("practice", this.chance), this.phrases.pick("leader", this.chance));
	}

}
