package org.workstyle.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Page;

/**
 * Who signed in, or tried to, when and from where.
 */
@Component
@Transactional(readOnly = true)
public class SignInHistory {

	private static final int LATEST = 20;

	private static final String ROWS = "select id, username, attempted_at, address, user_agent, outcome from sign_in ";

	private static final String FILTER = "where (:username = '' or username = :username)"
			+ " and (not :failures or outcome <> 'SUCCEEDED')";

	private final JdbcClient jdbc;

	SignInHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the latest of one account.
	 */
	public List<SignIn> of(AccountId account) {
		return this.jdbc.sql(ROWS + "where account_id = :account order by attempted_at desc, id desc limit :limit")
			.param("account", account.value())
			.param("limit", LATEST)
			.query(SignInHistory::map)
			.list();
	}

	/**
	 * Whether somebody has ever signed in with the account.
	 */
	boolean hasSucceeded(AccountId account) {
		return this.jdbc
			.sql("select exists (select from sign_in where account_id = :account and outcome = 'SUCCEEDED')")
			.param("account", account.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Returns those of all accounts, the latest first, as far as they match.
	 * @param username the name typed, or empty
	 * @param failuresOnly whether to leave out what succeeded
	 * @param after cursor of the page before
	 * @param before cursor of the page after
	 */
	public Page<SignIn> all(String username, boolean failuresOnly, @Nullable String after, @Nullable String before) {
		Keyset<SignIn> keyset = new Keyset<>(after, before, (signIn) -> String.valueOf(signIn.id()));
		Map<String, Object> filter = Map.of("username", Account.normalized(username), "failures", failuresOnly);
		int total = this.jdbc.sql("select count(*) from (select from sign_in " + FILTER + " limit :bound) as counted")
			.params(filter)
			.param("bound", Page.COUNT_BOUND + 1)
			.query(Integer.class)
			.single();
		List<SignIn> rows = this.jdbc
			.sql(ROWS + FILTER
					+ (keyset.isBackward() ? " and id > :cursor order by id"
							: " and (cast(:cursor as bigint) is null or id < :cursor) order by id desc")
					+ " limit :limit")
			.params(filter)
			.param("cursor", id(keyset.cursor()), Types.BIGINT)
			.param("limit", Keyset.LIMIT)
			.query(SignInHistory::map)
			.list();
		return keyset.page(rows, total);
	}

	private static @Nullable Long id(@Nullable String cursor) {
		return (cursor != null && cursor.matches("\\d{1,18}")) ? Long.valueOf(cursor) : null;
	}

	private static SignIn map(ResultSet row, int number) throws SQLException {
		return new SignIn(row.getLong("id"), row.getString("username"), row.getTimestamp("attempted_at").toInstant(),
				row.getString("address"), row.getString("user_agent"), SignInOutcome.valueOf(row.getString("outcome")));
	}

}
