package org.workstyle.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.study.EarlierAttendance;
import org.workstyle.study.EarlierLearning.Comment;
import org.workstyle.study.EarlierLearning.Reflected;
import org.workstyle.study.EarlierSession;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;

/**
 * Writes what people handed in after the centre group's and the youth groups' sessions.
 * Now and then somebody copies a neighbour.
 */
final class ReflectionMaker {

	private static final int COPIED = 47;

	private final Phrases sentences = new Phrases("reflections.txt");

	private final Phrases phrases;

	private final Map<PersonId, PersonSummary> people;

	private final UUID secretary;

	private final LocalDate today;

	private final Random chance;

	private String last = "";

	private int written;

	ReflectionMaker(Phrases phrases, Map<PersonId, PersonSummary> people, UUID secretary, LocalDate today, Seed seed) {
		this.phrases = phrases;
		this.people = people;
		this.secretary = secretary;
		this.today = today;
		this.chance = seed.of("reflections");
	}

	List<Reflected> make(EarlierSession session) {
		int share = switch (session.facts().kind()) {
			case CENTRE_GROUP -> 97;
			case YOUTH_STUDY -> 15;
			default -> 0;
		};
		List<Reflected> reflections = new ArrayList<>();
		for (EarlierAttendance each : session.attendance()) {
			if (session.status() == SessionStatus.RECORDED && each.marked().counts()
					&& this.chance.nextInt(100) < share) {
				Instant at = handedIn(session);
				reflections.add(new Reflected(session.id(), each.person(), text(session, each), at, comment(session)));
			}
		}
		return reflections;
	}

	private Instant handedIn(EarlierSession session) {
		LocalDate day = session.facts().heldOn().plusDays(1 + this.chance.nextInt(5));
		LocalDate last = day.isAfter(this.today) ? session.facts().heldOn() : day;
		return last.atTime(18, 0).plusMinutes(this.chance.nextInt(240)).atZone(AttendanceMaker.ZONE).toInstant();
	}

	private String text(EarlierSession session, EarlierAttendance each) {
		this.written++;
		if (this.written % COPIED == 0) {
			return this.last.substring(0, this.last.lastIndexOf('\n') + 1)
					+ this.sentences.pick("closing", this.chance);
		}
		PersonSummary person = this.people.get(each.person());
		List<String> understood = drawn("understanding", 2);
		String text = String.join("\n", this.sentences.pick("opening", this.chance) + understood.get(0),
				understood.get(1) + this.sentences.pick("gap", this.chance), String.join("", drawn("action", 2)),
				this.sentences.pick("closing", this.chance));
		this.last = text.replace("{topic}", session.facts().topic())
			.replace("{unit}", (person != null && person.unitName() != null) ? person.unitName() : "")
			.replace("{post}", (person != null && person.post() != null) ? person.post() : "");
		return this.last;
	}

	private List<String> drawn(String heading, int count) {
		List<String> rest = new ArrayList<>(this.sentences.all(heading));
		List<String> drawn = new ArrayList<>();
		while (drawn.size() < count) {
			drawn.add(rest.remove(this.chance.nextInt(rest.size())));
		}
		return drawn;
	}

	private @Nullable Comment comment(EarlierSession session) {
		LocalDate day = session.facts().heldOn().plusDays(6 + this.chance.nextInt(5));
		boolean commented = session.facts().kind() == StudyKind.CENTRE_GROUP && this.chance.nextInt(4) == 0
				&& !day.isAfter(this.today);
		return commented
				? new Comment(this.phrases.pick("comment", this.chance), this.secretary,
						day.atTime(9, 0).plusMinutes(this.chance.nextInt(120)).atZone(AttendanceMaker.ZONE).toInstant())
				: null;
	}

}
