package org.workstyle.exchange;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.workstyle.PortalApplication;
import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * A portal in a process of its own, which imports a file of online learning until
 * somebody kills it.
 */
final class ImportCrash {

	private ImportCrash() {
	}

	static Actor actor(UUID account) {
		return new CurrentUser(new AccountId(account), null, "crash", "王五", Set.of(Role.PERFORMANCE));
	}

	/**
	 * Starts the portal and imports.
	 * @param args the file, the account, then the portal's settings
	 */
	public static void main(String[] args) throws Exception {
		Actor actor = actor(UUID.fromString(args[1]));
		String[] settings = Arrays.copyOfRange(args, 2, args.length);
		ConfigurableApplicationContext portal = SpringApplication.run(PortalApplication.class, settings);
		Imports imports = portal.getBean(Imports.class);
		ImportRunId id = receive(imports, Path.of(args[0]), actor);
		while (imports.find(id, actor).state().isBusy()) {
			Thread.sleep(20);
		}
		imports.confirm(id, actor);
	}

	static ImportRunId receive(Imports imports, Path file, Actor actor) throws Exception {
		try (InputStream in = Files.newInputStream(file)) {
			return imports.receive(imports.kind("online-learning", actor), "learning.csv", in, actor);
		}
	}

}
