package org.workstyle.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;
import org.workstyle.shared.RealTime;
import org.workstyle.shared.Role;

/**
 * Lists the accounts by user name, with what keeps each from being used.
 */
@Component
@Transactional(readOnly = true)
public class AccountList {

	private static final String ACCOUNTS = """
			from (
			  select a.id, a.person_id, a.username, a.display_name, u.short_name,
			    array(select r.role from account_role r where r.account_id = a.id) as roles,
			    case when a.disabled then 'DISABLED' when p.left_on <= :day then 'DEPARTED'
			      when exists (select from sign_in l where l.username = a.username and l.outcome = 'LOCKED_OUT'
			        and l.attempted_at > :since and not exists (select from sign_in k where k.username = l.username
			          and k.outcome = 'UNLOCKED' and k.attempted_at >= l.attempted_at)) then 'LOCKED'
			      else 'ACTIVE' end as state,
			    (select max(s.attempted_at) from sign_in s
			      where s.account_id = a.id and s.outcome = 'SUCCEEDED') as last_sign_in
			  from account a left join person p on p.id = a.person_id
			  left join membership m on m.person_id = p.id and m.home
			    and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
			  left join unit u on u.id = m.unit_id
			  where (:text = '' or a.username ilike :pattern or a.display_name ilike :pattern or p.pinyin ilike :pattern)
			    and (:role = '' or exists (select from account_role r where r.account_id = a.id and r.role = :role))
			) a where (:state = '' or a.state = :state)
			""";

	private final JdbcClient jdbc;

	private final SignInProperties properties;

	private final Clock clock;

	private final Clock realTime;

	AccountList(JdbcClient jdbc, SignInProperties properties, Clock clock, @RealTime Clock realTime) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
		this.realTime = realTime;
	}

	/**
	 * Returns a page of the list.
	 * @param text part of the user name, the name or its pinyin; or empty
	 * @param after cursor of the page before
	 * @param before cursor of the page after
	 */
	public Page<AccountRow> page(String text, @Nullable Role role, @Nullable AccountState state, @Nullable String after,
			@Nullable String before) {
		Keyset<AccountRow> keyset = new Keyset<>(after, before, AccountRow::username);
		Map<String, Object> filter = filter(text, role, state);
		int total = this.jdbc.sql("select count(*) from (select " + ACCOUNTS + " limit :bound) as counted")
			.params(filter)
			.param("bound", Page.COUNT_BOUND + 1)
			.query(Integer.class)
			.single();
		filter.put("cursor", (keyset.cursor() != null) ? keyset.cursor() : "");
		List<AccountRow> rows = this.jdbc
			.sql("select * " + ACCOUNTS
					+ (keyset.isBackward() ? " and a.username < :cursor order by a.username desc"
							: " and a.username > :cursor order by a.username")
					+ " limit :limit")
			.params(filter)
			.param("limit", Keyset.LIMIT)
			.query(AccountList::map)
			.list();
		return keyset.page(rows, total);
	}

	/**
	 * Returns the account's row.
	 */
	public AccountRow get(AccountId id) {
		return one(" and a.id = :id", id.value()).orElseThrow(() -> new NotFoundException("account", id));
	}

	/**
	 * Returns the person's account, if there is one.
	 */
	public Optional<AccountRow> find(PersonId person) {
		return one(" and a.person_id = :id", person.value());
	}

	private Optional<AccountRow> one(String condition, UUID id) {
		return this.jdbc.sql("select * " + ACCOUNTS + condition)
			.params(filter("", null, null))
			.param("id", id)
			.query(AccountList::map)
			.optional();
	}

	private Map<String, Object> filter(String text, @Nullable Role role, @Nullable AccountState state) {
		Map<String, Object> filter = new HashMap<>();
		filter.put("text", text);
		filter.put("pattern", Patterns.containing(text));
		filter.put("role", (role != null) ? role.name() : "");
		filter.put("state", (state != null) ? state.name() : "");
		filter.put("day", LocalDate.now(this.clock));
		filter.put("since", Timestamp.from(this.realTime.instant().minus(this.properties.lockOut())));
		return filter;
	}

	private static AccountRow map(ResultSet row, int number) throws SQLException {
		@Nullable UUID person = row.getObject("person_id", UUID.class);
		@Nullable Timestamp last = row.getTimestamp("last_sign_in");
		List<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
			.map(Role::valueOf)
			.sorted()
			.toList();
		return new AccountRow(new AccountId(row.getObject("id", UUID.class)),
				(person != null) ? new PersonId(person) : null, row.getString("username"),
				row.getString("display_name"), row.getString("short_name"), roles,
				AccountState.valueOf(row.getString("state")), (last != null) ? last.toInstant() : null);
	}

}
