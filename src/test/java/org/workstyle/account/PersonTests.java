package org.workstyle.account;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.workstyle.shared.DateRange;
import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonTests {

	private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);

	private static final LocalDate MOVED = LocalDate.of(2023, 4, 1);

	private final UnitId office = UnitId.next();

	private final UnitId branch = UnitId.next();

	private final UnitId party = UnitId.next();

	private final Person person = new Person(
			new NewPerson("0001", "张三", PartyStanding.FULL, JOINED, this.office, MemberPosition.MEMBER, "科员"));

	@Test
	void keepsTheFormerUnitWhenMoving() {
		this.person.move(this.branch, MemberPosition.HEAD, "分局长", MOVED);

		assertThat(this.person.homeOn(MOVED.minusDays(1)).orElseThrow().unit()).isEqualTo(this.office);
		assertThat(this.person.homeOn(MOVED).orElseThrow().unit()).isEqualTo(this.branch);
		assertThat(this.person.memberships()).extracting(Membership::period)
			.containsExactly(new DateRange(JOINED, MOVED), DateRange.from(MOVED));
	}

	@Test
	void replacesAMoveOfTheSameDay() {
		this.person.move(this.branch, MemberPosition.MEMBER, null, MOVED);
		this.person.move(this.office, MemberPosition.DEPUTY, null, MOVED);

		assertThat(this.person.memberships()).hasSize(2);
		assertThat(this.person.homeOn(MOVED).orElseThrow().position()).isEqualTo(MemberPosition.DEPUTY);
	}

	@Test
	void refusesToMoveBeforeALaterMove() {
		this.person.move(this.branch, MemberPosition.MEMBER, null, MOVED);

		refuses("account.error.later-change-exists",
				() -> this.person.move(this.office, MemberPosition.MEMBER, null, MOVED.minusDays(1)));
	}

	@Test
	void changesThePositionInAGroupByANewMembership() {
		this.person.join(this.party, MemberPosition.MEMBER, JOINED);
		this.person.join(this.party, MemberPosition.OFFICER, MOVED);

		assertThat(this.person.membershipOn(this.party, MOVED.minusDays(1)).orElseThrow().position())
			.isEqualTo(MemberPosition.MEMBER);
		assertThat(this.person.membershipOn(this.party, MOVED).orElseThrow().position())
			.isEqualTo(MemberPosition.OFFICER);
	}

	@Test
	void refusesToLeaveAGroupNeverJoined() {
		refuses("account.error.no-member", () -> this.person.leave(this.party, MOVED));
	}

	@Test
	void endsEverythingOnDeparture() {
		this.person.join(this.party, MemberPosition.MEMBER, JOINED);
		this.person.depart(MOVED);

		assertThat(this.person.homeOn(MOVED)).isEmpty();
		assertThat(this.person.membershipOn(this.party, MOVED)).isEmpty();
		assertThat(this.person.homeOn(MOVED.minusDays(1))).isPresent();
		refuses("account.error.not-employed", () -> this.person.move(this.branch, MemberPosition.MEMBER, null, MOVED));
	}

	private static void refuses(String key, Runnable change) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(change::run)
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo(key));
	}

}
