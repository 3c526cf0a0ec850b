package org.workstyle.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * Somebody who works in the bureau, with the units and groups belonged to over time.
 * Changes go forward: what was true on earlier days stays.
 */
@Entity
@Audited
public class Person {

	@EmbeddedId
	private PersonId id;

	private String staffNumber;

	private String name;

	@NotAudited
	private String pinyin;

	@Enumerated(EnumType.STRING)
	private PartyStanding partyStanding;

	private LocalDate joinedOn;

	private @Nullable LocalDate leftOn;

	@OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("validFrom")
	private List<Membership> memberships = new ArrayList<>();

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	@SuppressWarnings("NullAway.Init")
	Person(NewPerson person) {
		this.id = PersonId.next();
		this.staffNumber = person.staffNumber();
		this.joinedOn = person.joinedOn();
		correct(person.name(), person.standing());
		this.memberships
			.add(new Membership(this, person.home(), true, person.position(), person.post(), person.joinedOn()));
	}

	public PersonId id() {
		return this.id;
	}

	public String staffNumber() {
		return this.staffNumber;
	}

	public String name() {
		return this.name;
	}

	public PartyStanding partyStanding() {
		return this.partyStanding;
	}

	public LocalDate joinedOn() {
		return this.joinedOn;
	}

	public @Nullable LocalDate leftOn() {
		return this.leftOn;
	}

	public List<Membership> memberships() {
		return List.copyOf(this.memberships);
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Returns the place in the unit on the day.
	 */
	public Optional<Membership> membershipOn(UnitId unit, LocalDate day) {
		return find((membership) -> membership.unit().equals(unit), day);
	}

	/**
	 * Returns the place in the unit worked in on the day.
	 */
	public Optional<Membership> homeOn(LocalDate day) {
		return find(Membership::isHome, day);
	}

	final void correct(String newName, PartyStanding newStanding) {
		this.name = newName;
		this.partyStanding = newStanding;
		this.pinyin = Pinyin.ofPerson(newName);
	}

	/**
	 * Moves the person to another unit, or to another post in the same one.
	 */
	void move(UnitId unit, MemberPosition position, @Nullable String post, LocalDate on) {
		requireEmployed(on);
		end(Membership::isHome, on);
		if (membershipOn(unit, on).isPresent()) {
			throw new PortalException("account.error.already-member", this.name);
		}
		this.memberships.add(new Membership(this, unit, true, position, post, on));
	}

	/**
	 * Makes the person a member of a group, or changes the position held there.
	 */
	void join(UnitId group, MemberPosition position, LocalDate on) {
		requireEmployed(on);
		if (homeOn(on).filter((home) -> home.unit().equals(group)).isPresent()) {
			throw new PortalException("account.error.already-member", this.name);
		}
		end((membership) -> membership.unit().equals(group), on);
		this.memberships.add(new Membership(this, group, false, position, null, on));
	}

	/**
	 * Ends the person's place in a group.
	 */
	void leave(UnitId group, LocalDate on) {
		Membership membership = membershipOn(group, on).filter((candidate) -> !candidate.isHome())
			.orElseThrow(() -> new PortalException("account.error.no-member", this.name));
		end((candidate) -> candidate == membership, on);
	}

	/**
	 * Ends the person's work in the bureau: the day is the first one away.
	 */
	void depart(LocalDate on) {
		requireEmployed(on);
		end((membership) -> true, on);
		this.leftOn = on;
	}

	private void requireEmployed(LocalDate on) {
		if (on.isBefore(this.joinedOn) || (this.leftOn != null && !on.isBefore(this.leftOn))) {
			throw new PortalException("account.error.not-employed", this.name, on);
		}
	}

	private void end(Predicate<Membership> which, LocalDate on) {
		if (this.memberships.stream().filter(which).anyMatch((held) -> held.period().start().isAfter(on))) {
			throw new PortalException("account.error.later-change-exists", this.name);
		}
		this.memberships.removeIf((held) -> which.test(held) && held.period().start().equals(on));
		this.memberships.stream()
			.filter(which.and((held) -> held.period().contains(on)))
			.forEach((held) -> held.end(on));
	}

	private Optional<Membership> find(Predicate<Membership> which, LocalDate day) {
		return this.memberships.stream()
			.filter(which.and((membership) -> membership.period().contains(day)))
			.findFirst();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Person person && person.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
