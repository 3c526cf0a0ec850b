package org.workstyle.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.account.AccountManagement;
import org.workstyle.account.NewAccount;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.RiskLevel;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.Role;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerState;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * Opens 150 cases of arrears with what became of them in three years, each by the hand of
 * an officer of its branch.
 */
@Component
class ArrearsThreeYears {

	private static final int CASES = 150;

	private static final List<String> TAXES = List.of("VAT", "VAT", "VAT", "CIT", "CIT", "IIT", "LAND_VALUE", "URBAN",
			"PROPERTY", "LAND_USE", "RESOURCE");

	private final ArrearsDesk desk;

	private final ArrearsScript script;

	private final TaxpayerDirectory taxpayers;

	private final AccountManagement accounts;

	private final OpenedAccounts opened;

	private final WorkingDays workingDays;

	private final Moments moments;

	private final Clock clock;

	ArrearsThreeYears(ArrearsDesk desk, ArrearsScript script, TaxpayerDirectory taxpayers, AccountManagement accounts,
			OpenedAccounts opened, WorkingDays workingDays, Moments moments, Clock clock) {
		this.desk = desk;
		this.script = script;
		this.taxpayers = taxpayers;
		this.accounts = accounts;
		this.opened = opened;
		this.workingDays = workingDays;
		this.moments = moments;
		this.clock = clock;
	}

	void enter(Bureau bureau, List<TaxpayerId> registered, Seed seed) {
		Random chance = seed.of("arrears");
		Map<UnitId, ArrearsFile.People> people = people(bureau);
		LocalDate today = LocalDate.now(this.clock);
		for (TaxpayerSummary taxpayer : chosen(registered, chance)) {
			ArrearsFile file = new ArrearsFile(taxpayer, people.get(taxpayer.unit()), chance, today);
			write(file, chance);
			int minute = chance.nextInt(400);
			file.happenings()
				.forEach((each) -> this.moments.on(each.day(), minute,
						() -> ActingAs.somebody(file.people().officer(), each.work())));
		}
	}

	/**
	 * Opens an account for an officer of each branch.
	 */
	private Map<UnitId, ArrearsFile.People> people(Bureau bureau) {
		Map<UnitId, ArrearsFile.People> people = new HashMap<>();
		for (UnitPlan branch : bureau.measured()) {
			if (branch.type() == UnitType.TAX_BRANCH) {
				Colleague officer = bureau.find(branch.code(), 2);
				String username = "officer-" + branch.code().toLowerCase(java.util.Locale.ROOT);
				this.accounts.openDemonstration(
						List.of(new NewAccount(officer.id(), username, officer.name(), Set.of(Role.STAFF))),
						OpenedAccounts.PASSWORD);
				people.put(bureau.unit(branch.code()),
						new ArrearsFile.People(this.opened.actor(username), this.opened.head(branch.code()),
								bureau.find(branch.code(), 3).id(), bureau.find("JU", 0).id()));
			}
		}
		return people;
	}

	/**
	 * Returns those in arrears: a fourth of all, who were lost sight of or closed more
	 * often.
	 */
	private List<TaxpayerSummary> chosen(List<TaxpayerId> registered, Random chance) {
		Map<TaxpayerId, TaxpayerSummary> found = this.taxpayers.summaries(registered);
		List<TaxpayerSummary> firms = new ArrayList<>(registered.stream()
			.map(found::get)
			.filter((firm) -> firm.kind() != TaxpayerKind.PUBLIC_BODY && firm.registeredOn().getYear() < 2023)
			.toList());
		Collections.shuffle(firms, chance);
		List<TaxpayerSummary> chosen = new ArrayList<>(
				firms.stream().filter((firm) -> firm.state() != TaxpayerState.NORMAL).limit(CASES / 5).toList());
		firms.stream()
			.filter((firm) -> firm.state() == TaxpayerState.NORMAL)
			.limit((long) CASES - chosen.size())
			.forEach(chosen::add);
		return chosen;
	}

	private void write(ArrearsFile file, Random chance) {
		ArrearsCourse course = (file.taxpayer().state() == TaxpayerState.NORMAL) ? ArrearsCourse.at(chance.nextInt(100))
				: ArrearsCourse.CLOSED;
		int latest = (course == ArrearsCourse.RECENT) ? 3 : 34;
		int earliest = (course == ArrearsCourse.RECENT) ? 1 : 4;
		LocalDate due = due(file.today().minusMonths(file.between(earliest, latest)), file);
		RiskLevel risk = RiskLevel.values()[file.between(0, RiskLevel.values().length - 1)];
		file.on(due.plusDays(1), () -> this.desk.open(file, risk));
		int items = (course == ArrearsCourse.DEFERRED) ? 1 : file.between(1, 3);
		for (int number = 0; number < items; number++) {
			owe(file, due, TAXES.get(chance.nextInt(TAXES.size())));
		}
		this.script.write(file, course, due);
		if (course == ArrearsCourse.PAID && file.between(1, 2) == 1) {
			again(file, due.plusMonths(file.between(5, 11)), chance);
		}
	}

	/**
	 * Some who paid are in arrears again.
	 */
	private void again(ArrearsFile file, LocalDate month, Random chance) {
		LocalDate due = due(month, file);
		owe(file, due, TAXES.get(chance.nextInt(TAXES.size())));
		this.script.write(file, (file.between(1, 3) == 1) ? ArrearsCourse.ENFORCED : ArrearsCourse.PAID, due);
	}

	private void owe(ArrearsFile file, LocalDate due, String tax) {
		boolean small = file.taxpayer().kind() == TaxpayerKind.SOLE_TRADER;
		double size = Math.exp((small ? 8.2 : 10.9) + (small ? 0.7 : 0.9) * file.around());
		BigDecimal amount = BigDecimal.valueOf(Math.round(Math.min(size, 900000) * 100), 2);
		file.on(due.plusDays(1), () -> this.desk.owe(file, tax, amount, due));
		if (file.between(1, 25) == 1) {
			file.on(due.plusDays(2), () -> this.desk.correct(file, new BigDecimal("-120.50")));
		}
	}

	/**
	 * The fifteenth of a month or the next working day, after the firm was registered.
	 */
	private LocalDate due(LocalDate month, ArrearsFile file) {
		LocalDate registered = file.taxpayer().registeredOn().plusMonths(4);
		LocalDate day = month.isBefore(registered) ? registered : month;
		return this.workingDays.onOrAfter(day.withDayOfMonth(15));
	}

}
