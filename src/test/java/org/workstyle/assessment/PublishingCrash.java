package org.workstyle.assessment;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.workstyle.PortalApplication;
import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;

/**
 * A portal in a process of its own, which publishes quarters until somebody kills it, or
 * falls dead as soon as the last is published.
 */
final class PublishingCrash {

	/** What a process killed by signal 9 ends with. */
	static final int KILLED = 137;

	private PublishingCrash() {
	}

	/**
	 * Starts the portal and publishes.
	 * @param args the quarters parted by commas, then the portal's settings
	 */
	public static void main(String[] args) {
		String[] settings = Arrays.copyOfRange(args, 1, args.length);
		ConfigurableApplicationContext portal = SpringApplication.run(PortalApplication.class, settings);
		Publication publication = portal.getBean(Publication.class);
		Actor actor = new CurrentUser(new AccountId(UUID.randomUUID()), null, "crash", "王五", Set.of(Role.PERFORMANCE));
		for (String quarter : args[0].split(",")) {
			publication.publish(Quarter.of(quarter), true, actor);
		}
		Runtime.getRuntime().halt(KILLED);
	}

}
