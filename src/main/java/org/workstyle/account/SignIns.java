package org.workstyle.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.RealTime;

/**
 * Records attempts to sign in, and locks out names and addresses that fail too often. A
 * name is locked out whether or not it has an account, so that the answer tells nothing.
 */
@Component
@Transactional
class SignIns {

	private static final int LONGEST = 200;

	private final JdbcClient jdbc;

	private final SignInProperties properties;

	private final Clock clock;

	SignIns(JdbcClient jdbc, SignInProperties properties, @RealTime Clock clock) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Whether the name or the address is locked out.
	 */
	@Transactional(readOnly = true)
	public boolean isLockedOut(String username, String address) {
		return this.jdbc.sql("""
				select exists (
				  select from sign_in l where l.attempted_at > :since
				    and ((l.outcome = 'LOCKED_OUT' and l.username = :username and not exists (
				        select from sign_in u
				        where u.username = l.username and u.outcome = 'UNLOCKED' and u.attempted_at >= l.attempted_at))
				      or (l.outcome = 'ADDRESS_LOCKED_OUT' and l.address = :address)))
				""")
			.param("since", since())
			.param("username", shortened(username))
			.param("address", address)
			.query(Boolean.class)
			.single();
	}

	void succeeded(CurrentUser user, String address, @Nullable String userAgent) {
		record(user.account(), user.getUsername(), address, userAgent, SignInOutcome.SUCCEEDED);
	}

	void refused(String username, String address, @Nullable String userAgent) {
		record(null, username, address, userAgent, SignInOutcome.REFUSED);
	}

	@EventListener
	void on(AccountChanged event) {
		if (event.change() == AccountChange.PASSWORD_RESET || event.change() == AccountChange.UNLOCKED) {
			record(event.account(), event.username(), "", null, SignInOutcome.UNLOCKED);
		}
	}

	/**
	 * Records a failure.
	 * @return what was locked out because of it: the name, the address, both or nothing
	 */
	Set<SignInOutcome> failed(String username, String address, @Nullable String userAgent) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('sign_in'))").query((row) -> {
		});
		record(null, username, address, userAgent, SignInOutcome.FAILED);
		Set<SignInOutcome> lockOuts = EnumSet.noneOf(SignInOutcome.class);
		if (failuresOfName(shortened(username)) >= this.properties.accountFailures()) {
			lockOuts.add(SignInOutcome.LOCKED_OUT);
		}
		if (failuresOfAddress(address) >= this.properties.addressFailures()) {
			lockOuts.add(SignInOutcome.ADDRESS_LOCKED_OUT);
		}
		lockOuts.forEach((lockOut) -> record(null, username, address, userAgent, lockOut));
		return lockOuts;
	}

	private int failuresOfName(String username) {
		return this.jdbc.sql("""
				select count(*) from sign_in
				where username = :username and outcome = 'FAILED' and attempted_at > :since
				  and id > (select coalesce(max(id), 0) from sign_in
				    where username = :username and outcome in ('SUCCEEDED', 'LOCKED_OUT', 'UNLOCKED'))
				""").param("username", username).param("since", since()).query(Integer.class).single();
	}

	private int failuresOfAddress(String address) {
		return this.jdbc.sql("""
				select count(*) from sign_in
				where address = :address and outcome = 'FAILED' and attempted_at > :since
				  and id > (select coalesce(max(id), 0) from sign_in
				    where address = :address and outcome = 'ADDRESS_LOCKED_OUT')
				""").param("address", address).param("since", since()).query(Integer.class).single();
	}

	private void record(@Nullable AccountId account, String username, String address, @Nullable String userAgent,
			SignInOutcome outcome) {
		this.jdbc.sql("""
				insert into sign_in (account_id, username, attempted_at, address, user_agent, outcome)
				values (coalesce(cast(:account as uuid), (select id from account where username = :username)),
				  :username, :now, :address, :userAgent, :outcome)
				""")
			.param("account", (account != null) ? account.value() : null)
			.param("username", shortened(username))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("address", address)
			.param("userAgent", (userAgent != null) ? shortened(userAgent) : null)
			.param("outcome", outcome.name())
			.update();
	}

	private Timestamp since() {
		return Timestamp.from(this.clock.instant().minus(this.properties.lockOut()));
	}

	private static String shortened(String text) {
		String printable = text.replace("\u0000", "");
		return (printable.length() > LONGEST) ? printable.substring(0, LONGEST) : printable;
	}

}
