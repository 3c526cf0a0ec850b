package org.workstyle.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;

/**
 * Keeps one draft for each account and form. Nobody reads the drafts of others.
 */
@Component
@Transactional
public class Drafts {

	/** A draft nobody came back to is dropped after a month. */
	static final Duration KEPT = Duration.ofDays(30);

	private static final String COLUMNS = "select form, content, address, title, saved_at from draft where account_id = :account ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps what was typed in place of what was kept for the form before.
	 */
	public void keep(String form, String content, String address, String title, Actor actor) {
		this.jdbc.sql("""
				insert into draft (account_id, form, content, address, title, saved_at)
				values (:account, :form, :content, :address, :title, :now)
				on conflict (account_id, form) do update set content = excluded.content,
				  address = excluded.address, title = excluded.title, saved_at = excluded.saved_at
				""")
			.param("account", actor.accountId())
			.param("form", form)
			.param("content", content)
			.param("address", address)
			.param("title", title)
			.param("now", now())
			.update();
	}

	/**
	 * Returns what the actor typed into the form and did not send.
	 */
	@Transactional(readOnly = true)
	public Optional<Draft> find(String form, Actor actor) {
		return this.jdbc.sql(COLUMNS + "and form = :form")
			.param("account", actor.accountId())
			.param("form", form)
			.query(Drafts::map)
			.optional();
	}

	/**
	 * Returns the newest drafts of the actor, at most {@code limit} of them.
	 */
	@Transactional(readOnly = true)
	public List<Draft> newest(Actor actor, int limit) {
		return this.jdbc.sql(COLUMNS + "order by saved_at desc, form limit :limit")
			.param("account", actor.accountId())
			.param("limit", limit)
			.query(Drafts::map)
			.list();
	}

	/**
	 * Drops the draft, because the form was sent or the person does not want it.
	 */
	public void drop(String form, Actor actor) {
		this.jdbc.sql("delete from draft where account_id = :account and form = :form")
			.param("account", actor.accountId())
			.param("form", form)
			.update();
	}

	/**
	 * Drops forgotten drafts. Several instances may do so at once.
	 */
	@Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
	void sweep() {
		this.jdbc.sql("delete from draft where saved_at < :before").param("before", now().minus(KEPT)).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Draft map(ResultSet row, int number) throws SQLException {
		return new Draft(row.getString("form"), row.getString("content"), row.getString("address"),
				row.getString("title"), row.getObject("saved_at", OffsetDateTime.class).toInstant());
	}

}
