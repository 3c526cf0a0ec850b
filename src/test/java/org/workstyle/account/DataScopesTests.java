package org.workstyle.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
@Import(Organization.class)
class DataScopesTests {

	private static final LocalDate CHANGE = LocalDate.of(2023, 3, 1);

	@Autowired
	Organization organization;

	@Autowired
	UnitManagement units;

	@Autowired
	PersonManagement people;

	@Autowired
	AccountManagement accounts;

	@Autowired
	DataScopes scopes;

	@Autowired
	Readers readers;

	@Autowired
	EntityManager entities;

	UnitId bureau;

	UnitId office;

	UnitId branch;

	UnitId desk;

	@BeforeEach
	void foundUnits() {
		this.bureau = this.organization.bureau();
		this.office = this.organization.department(this.bureau);
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, this.bureau);
		this.desk = this.organization.department(this.branch);
	}

	@Test
	void staffSeeAndChangeTheirOwnUnitOnly() {
		PersonId person = this.organization.person("张三", this.branch);

		DataScope scope = scope(person, Role.STAFF);

		assertThat(scope.everything()).isFalse();
		assertThat(scope.visible()).containsExactly(this.branch);
		assertThat(scope.editable()).containsExactly(this.branch);
		assertThat(scope.self()).isEqualTo(person);
	}

	@Test
	void headsSeeTheUnitsBelow() {
		PersonId head = this.organization.person("李四", this.branch);

		DataScope scope = scope(head, Role.STAFF, Role.UNIT_HEAD);

		assertThat(scope.visible()).containsExactlyInAnyOrder(this.branch, this.desk);
		assertThat(scope.editable()).containsExactlyInAnyOrder(this.branch, this.desk);
	}

	@Test
	void headsFollowTheTreeWhenAUnitMoves() {
		PersonId before = this.organization.person("李四", this.branch);
		PersonId after = this.organization.person("王五", this.office);

		this.units.reparent(this.desk, this.office, CHANGE);

		assertThat(scope(before, Role.UNIT_HEAD).sees(this.desk)).isFalse();
		assertThat(scope(after, Role.UNIT_HEAD).edits(this.desk)).isTrue();
	}

	@Test
	void successorsSeeWhatMergedUnitsLeftButCannotChangeIt() {
		PersonId person = this.organization.person("张三", this.office);

		this.units.merge(Set.of(this.branch), this.office, CHANGE, "机构改革");

		DataScope scope = scope(person, Role.STAFF);
		assertThat(scope.sees(this.branch)).isTrue();
		assertThat(scope.edits(this.branch)).isFalse();
		assertThat(scope.edits(this.office)).isTrue();
	}

	@Test
	void aSuccessionInTheFutureShowsNothingYet() {
		PersonId person = this.organization.person("张三", this.office);

		this.units.merge(Set.of(this.branch), this.office, LocalDate.of(2100, 1, 1), "机构改革");

		assertThat(scope(person, Role.STAFF).sees(this.branch)).isFalse();
	}

	@Test
	void membersOfAPartyBranchSeeItAcrossUnitsAndOfficersChangeIt() {
		UnitId party = this.organization.partyBranch();
		PersonId member = this.organization.person("张三", this.branch);
		PersonId secretary = this.organization.person("李四", this.office);
		this.organization.member(party, member, MemberPosition.MEMBER);
		this.organization.member(party, secretary, MemberPosition.HEAD);

		assertThat(scope(member, Role.STAFF).visible()).containsExactlyInAnyOrder(this.branch, party);
		assertThat(scope(member, Role.STAFF).edits(party)).isFalse();
		assertThat(scope(secretary, Role.STAFF).edits(party)).isTrue();
	}

	@Test
	void headsOfMembersSeeTheYouthGroupButDoNotChangeIt() {
		UnitId youth = this.organization.unit(UnitType.YOUTH_GROUP, null);
		this.organization.member(youth, this.organization.person("张三", this.desk), MemberPosition.OFFICER);
		PersonId head = this.organization.person("李四", this.branch);
		PersonId otherHead = this.organization.person("王五", this.office);

		assertThat(scope(head, Role.UNIT_HEAD).sees(youth)).isTrue();
		assertThat(scope(head, Role.UNIT_HEAD).edits(youth)).isFalse();
		assertThat(scope(otherHead, Role.UNIT_HEAD).sees(youth)).isFalse();
	}

	@Test
	void whoLeftAGroupSeesItNoMore() {
		UnitId party = this.organization.partyBranch();
		PersonId person = this.organization.member(party, this.organization.person("张三", this.desk),
				MemberPosition.MEMBER);

		this.people.leave(person, party, CHANGE);

		assertThat(scope(person, Role.STAFF).sees(party)).isFalse();
	}

	@Test
	void rolesAddUp() {
		PersonId person = this.organization.person("张三", this.office);

		DataScope scope = scope(person, Role.STAFF, Role.INSPECTOR);

		assertThat(scope.sees(this.branch)).isTrue();
		assertThat(scope.editable()).containsExactly(this.office);
	}

	@Test
	void overseersWithoutAnotherRoleChangeNothing() {
		PersonId person = this.organization.person("张三", this.office);

		for (Role role : List.of(Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE)) {
			DataScope scope = this.scopes.of(new CurrentUser(AccountId.next(), person, "x", "x", Set.of(role)));
			assertThat(scope.everything()).isTrue();
			assertThat(scope.editable()).isEmpty();
		}
	}

	@Test
	void administratorsAndAccountsOfNobodySeeNothing() {
		PersonId person = this.organization.person("张三", this.office);

		assertThat(scope(person, Role.ADMIN)).isEqualTo(DataScope.nothing());
		assertThat(scope(null, Role.STAFF, Role.UNIT_HEAD)).isEqualTo(DataScope.nothing());
	}

	@Test
	void tellsWhoReadsARecordByTheSameRule() {
		UnitId party = this.organization.partyBranch();
		PersonId staff = this.organization.person("张三", this.desk);
		this.organization.member(party, staff, MemberPosition.MEMBER);
		List<CurrentUser> users = List.of(this.organization.account(staff, Role.STAFF),
				this.organization.account(this.organization.person("李四", this.branch), Role.UNIT_HEAD),
				this.organization.account(this.organization.person("王五", this.office), Role.STAFF),
				this.organization.account(null, Role.COMMITTEE), this.organization.account(null, Role.ADMIN));
		this.units.merge(Set.of(this.branch), this.office, CHANGE, "机构改革");
		this.entities.flush();

		for (UnitId host : List.of(this.bureau, this.office, this.branch, this.desk, party)) {
			List<String> expected = users.stream()
				.filter((user) -> this.scopes.of(user).sees(host))
				.map(CurrentUser::displayName)
				.toList();
			assertThat(this.readers.of(Set.of(host))).extracting(Reader::name)
				.filteredOn((name) -> users.stream().anyMatch((user) -> user.displayName().equals(name)))
				.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@Test
	void explainsWhatAPersonSees() {
		UnitId party = this.organization.partyBranch();
		PersonId head = this.organization.person("李四", this.branch);
		this.organization.member(party, head, MemberPosition.MEMBER);
		this.entities.flush();

		assertThat(this.scopes.explain(head, true)).extracting((reached) -> reached.unit().id(), ReachedUnit::reason)
			.containsExactly(Tuple.tuple(this.branch, ReachReason.HOME), Tuple.tuple(this.desk, ReachReason.BELOW),
					Tuple.tuple(party, ReachReason.GROUP));
	}

	private DataScope scope(@Nullable PersonId person, Role... roles) {
		this.entities.flush();
		return this.scopes.of(new CurrentUser(AccountId.next(), person, "x", "x", Set.of(roles)));
	}

}
