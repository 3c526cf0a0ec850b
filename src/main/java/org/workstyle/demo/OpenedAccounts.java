package org.workstyle.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.AccountManagement;
import org.workstyle.account.NewAccount;
import org.workstyle.shared.Role;

/**
 * One account for each role, all with one password that everybody may know.
 */
@Component
class OpenedAccounts {

	static final String PASSWORD = "Demo-2023!";

	private final AccountManagement accounts;

	OpenedAccounts(AccountManagement accounts) {
		this.accounts = accounts;
	}

	void open(Bureau bureau) {
		List<NewAccount> opened = DemoFile.rows("accounts.csv").stream().map((row) -> {
			Colleague owner = bureau.find(row.get(1), Integer.parseInt(row.get(2)));
			return new NewAccount(owner.id(), row.get(0), owner.name(), roles(row.get(3)));
		}).toList();
		this.accounts.openDemonstration(opened, PASSWORD);
	}

	static List<String> usernames() {
		return DemoFile.rows("accounts.csv").stream().map((row) -> row.get(0)).toList();
	}

	private static Set<Role> roles(String text) {
		return Arrays.stream(text.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
	}

}
