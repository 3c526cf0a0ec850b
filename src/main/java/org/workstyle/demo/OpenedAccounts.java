package org.workstyle.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.Account;
import org.workstyle.account.AccountManagement;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.NewAccount;
import org.workstyle.account.PersonId;
import org.workstyle.shared.Role;

/**
 * One account for each role, and one for the head of each unit, all with one password
 * that everybody may know.
 */
@Component
class OpenedAccounts {

	static final String PASSWORD = "Demo-2023!";

	private final AccountManagement accounts;

	OpenedAccounts(AccountManagement accounts) {
		this.accounts = accounts;
	}

	void open(Bureau bureau) {
		Map<PersonId, NewAccount> opened = new LinkedHashMap<>();
		for (List<String> row : DemoFile.rows("accounts.csv")) {
			Colleague owner = bureau.find(row.get(1), Integer.parseInt(row.get(2)));
			opened.put(owner.id(), new NewAccount(owner.id(), row.get(0), owner.name(), roles(row.get(3))));
		}
		for (UnitPlan unit : bureau.measured()) {
			Colleague head = bureau.find(unit.code(), 0);
			opened.putIfAbsent(head.id(),
					new NewAccount(head.id(), ofHead(unit.code()), head.name(), Set.of(Role.STAFF, Role.UNIT_HEAD)));
		}
		this.accounts.openDemonstration(List.copyOf(opened.values()), PASSWORD);
	}

	/**
	 * Returns who acts under the name.
	 */
	CurrentUser actor(String username) {
		Account account = this.accounts.find(username).orElseThrow();
		return new CurrentUser(account.id(), account.person(), account.username(), account.displayName(),
				account.roles());
	}

	/**
	 * Returns the head of a unit.
	 */
	CurrentUser head(String unit) {
		return this.accounts.find(ofHead(unit)).isPresent() ? actor(ofHead(unit)) : actor("head");
	}

	static List<String> usernames() {
		return DemoFile.rows("accounts.csv").stream().map((row) -> row.get(0)).toList();
	}

	private static String ofHead(String unit) {
		return "head-" + unit.toLowerCase(Locale.ROOT);
	}

	private static Set<Role> roles(String text) {
		return Arrays.stream(text.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
	}

}
