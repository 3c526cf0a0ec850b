package org.workstyle.account;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;

import org.workstyle.shared.Role;

/**
 * Makes units, people and accounts for tests, by the real managements. Codes, numbers and
 * user names are new each time, so tests need not be rolled back.
 */
@TestComponent
public class Organization {

	/** When everything here began. */
	public static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private final UnitManagement units;

	private final PersonManagement people;

	private final AccountManagement accounts;

	public Organization(UnitManagement units, PersonManagement people, AccountManagement accounts) {
		this.units = units;
		this.people = people;
		this.accounts = accounts;
	}

	public UnitId unit(UnitType type, @Nullable UnitId parent) {
		int number = NUMBERS.incrementAndGet();
		return this.units
			.found(new NewUnit("T" + number, "第" + number + "单位", number + "单位", type, number, FOUNDED, parent));
	}

	public UnitId bureau() {
		return unit(UnitType.BUREAU, null);
	}

	public UnitId department(UnitId parent) {
		return unit(UnitType.DEPARTMENT, parent);
	}

	public UnitId partyBranch() {
		return unit(UnitType.PARTY_BRANCH, null);
	}

	public PersonId person(String name, UnitId home) {
		return person(name, home, MemberPosition.MEMBER);
	}

	public PersonId person(String name, UnitId home, MemberPosition position) {
		return this.people.hire(new NewPerson("S" + NUMBERS.incrementAndGet(), name, PartyStanding.FULL, FOUNDED, home,
				position, null));
	}

	public PersonId member(UnitId group, PersonId person, MemberPosition position) {
		this.people.join(person, group, position, FOUNDED);
		return person;
	}

	/**
	 * Opens an account and returns it as signed in.
	 */
	public CurrentUser account(@Nullable PersonId person, Role... roles) {
		String username = "user" + NUMBERS.incrementAndGet();
		this.accounts.open(new NewAccount(person, username, username, Set.of(roles)));
		return signedIn(username);
	}

	private CurrentUser signedIn(String username) {
		Account account = this.accounts.find(username).orElseThrow();
		return new CurrentUser(account.id(), account.person(), username, account.displayName(), account.roles());
	}

}
