package org.workstyle.account;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.workstyle.shared.PortalException;

/**
 * The last passwords of each account, encoded, so that they are not chosen again.
 */
@Component
class PasswordHistory {

	private final JdbcClient jdbc;

	private final PasswordEncoder encoder;

	private final int remembered;

	PasswordHistory(JdbcClient jdbc, PasswordEncoder encoder, SignInProperties properties) {
		this.jdbc = jdbc;
		this.encoder = encoder;
		this.remembered = properties.rememberedPasswords();
	}

	/**
	 * Refuses a password that is one of the account's last ones.
	 */
	void refuseRepetition(AccountId account, String password) {
		boolean repeated = this.jdbc.sql(
				"select password from account_password where account_id = :account order by chosen_at desc limit :limit")
			.param("account", account.value())
			.param("limit", this.remembered)
			.query(String.class)
			.list()
			.stream()
			.anyMatch((earlier) -> this.encoder.matches(password, earlier));
		if (repeated) {
			throw new PortalException("account.error.password-repeated", this.remembered);
		}
	}

	void add(AccountId account, String encodedPassword, Instant now) {
		this.jdbc
			.sql("insert into account_password (account_id, password, chosen_at) values (:account, :password, :now)"
					+ " on conflict do nothing")
			.param("account", account.value())
			.param("password", encodedPassword)
			.param("now", Timestamp.from(now))
			.update();
	}

}
