package org.workstyle.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sign-in is guarded.
 *
 * @param accountFailures failures in a row after which a name is locked out
 * @param addressFailures failures of any names after which an address is locked out; more
 * than for a name, because a service hall may share one address
 * @param lockOut how long a lock-out lasts, and within what time failures count
 * @param passwordAge after how long a new password must be chosen
 * @param rememberedPasswords how many last passwords cannot be chosen again
 * @param oneSession whether signing in ends the account's other sessions
 */
@ConfigurationProperties("portal.sign-in")
record SignInProperties(@DefaultValue("5") int accountFailures, @DefaultValue("20") int addressFailures,
		@DefaultValue("15m") Duration lockOut, @DefaultValue("90d") Duration passwordAge,
		@DefaultValue("5") int rememberedPasswords, @DefaultValue("false") boolean oneSession) {

}
