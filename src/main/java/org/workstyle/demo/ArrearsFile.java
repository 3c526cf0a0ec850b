package org.workstyle.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.PersonId;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * A case of the demonstration: whose it is, who works on it, and what happens when.
 */
final class ArrearsFile {

	private final TaxpayerSummary taxpayer;

	private final People people;

	private final Random chance;

	private final LocalDate today;

	private final List<Happening> happenings = new ArrayList<>();

	private @Nullable ArrearsCaseId id;

	ArrearsFile(TaxpayerSummary taxpayer, People people, Random chance, LocalDate today) {
		this.taxpayer = taxpayer;
		this.people = people;
		this.chance = chance;
		this.today = today;
	}

	TaxpayerSummary taxpayer() {
		return this.taxpayer;
	}

	People people() {
		return this.people;
	}

	LocalDate today() {
		return this.today;
	}

	ArrearsCaseId id() {
		if (this.id == null) {
			throw new IllegalStateException("Not opened");
		}
		return this.id;
	}

	void opened(ArrearsCaseId opened) {
		this.id = opened;
	}

	/**
	 * Returns a number from the first to the last, both included.
	 */
	int between(int first, int last) {
		return first + this.chance.nextInt(last - first + 1);
	}

	/**
	 * Returns a number around zero, mostly between minus and plus one.
	 */
	double around() {
		return this.chance.nextGaussian();
	}

	/**
	 * Lets something happen, if its day has come by the day of the demonstration.
	 */
	void on(LocalDate day, Runnable work) {
		if (!day.isAfter(this.today)) {
			this.happenings.add(new Happening(day, work));
		}
	}

	/**
	 * Returns what happens, day by day.
	 */
	List<Happening> happenings() {
		return this.happenings.stream().sorted(Comparator.comparing(Happening::day)).toList();
	}

	/**
	 * Something that happens.
	 *
	 * @param day the day
	 * @param work what
	 */
	record Happening(LocalDate day, Runnable work) {

	}

	/**
	 * Who works on it.
	 *
	 * @param officer enters what happens
	 * @param head agrees as the second person
	 * @param colleague the second officer
	 * @param leader approves enforcement
	 */
	record People(CurrentUser officer, CurrentUser head, PersonId colleague, PersonId leader) {

	}

}
