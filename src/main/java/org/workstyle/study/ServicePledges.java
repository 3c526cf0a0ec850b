package org.workstyle.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScopes;
import org.workstyle.account.Keyset;
import org.workstyle.account.PersonId;
import org.workstyle.account.SeekPosition;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;

/**
 * Takes pledges of service of party members and their reviews by the heads. Read by the
 * same rule as reflections.
 */
@Service
@Transactional
public class ServicePledges {

	private static final String PLEDGES = """
			select s.*, p.name, u.short_name, a.unit_id, c.display_name as reviewer
			from service_pledge s
			join person p on p.id = s.person_id
			left join membership a on a.person_id = p.id and a.home
			  and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)
			left join unit u on u.id = a.unit_id
			left join account c on c.id = s.reviewed_by
			where\s""" + ReflectionScope.CONDITION + """
			 and (not :due or (s.reviewed_on is null and s.review_due_on <= :today))
			""";

	private static final String IN_PARTY = """
			select exists (select from person where id = :person and party_standing <> 'NONE')
			""";

	private final ServicePledgeRepository pledges;

	private final DataScopes scopes;

	private final JdbcClient jdbc;

	private final Clock clock;

	ServicePledges(ServicePledgeRepository pledges, DataScopes scopes, JdbcClient jdbc, Clock clock) {
		this.pledges = pledges;
		this.scopes = scopes;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Pledges for oneself.
	 * @throws PortalException if the actor is no party member
	 */
	public ServicePledgeId pledge(String text, LocalDate on, LocalDate reviewDueOn, Actor actor) {
		UUID person = actor.personId();
		if (person == null || !this.jdbc.sql(IN_PARTY).param("person", person).query(Boolean.class).single()) {
			throw new PortalException("study.pledge.error.member");
		}
		return this.pledges.saveAndFlush(new ServicePledge(new PersonId(person), text, on, reviewDueOn)).id();
	}

	/**
	 * Reviews a pledge of one of the head's people.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void review(ServicePledgeId id, long version, String review, Actor actor) {
		if (!find(id, actor).reviewable()) {
			throw new AccessDeniedException("The head reviews, once, and not the own pledge");
		}
		ServicePledge pledge = this.pledges.findById(id).orElseThrow(() -> new NotFoundException("pledge", id));
		if (pledge.version() != version) {
			throw new EditConflictException("pledge", id);
		}
		pledge.review(review, LocalDate.now(this.clock), actor.accountId());
	}

	/**
	 * Returns a pledge.
	 * @throws NotFoundException if there is none, or the actor may not read it
	 */
	@Transactional(readOnly = true)
	public ServicePledgeDetails find(ServicePledgeId id, Actor actor) {
		ReflectionScope scope = ReflectionScope.of(actor, this.scopes.of(actor));
		return bind(PLEDGES + " and s.id = :id", false, scope).param("id", id.value())
			.query((row, number) -> details(row, scope, actor))
			.optional()
			.orElseThrow(() -> new NotFoundException("pledge", id));
	}

	/**
	 * Returns a page of the pledges, the latest review day first.
	 * @param due only those whose review is due
	 */
	@Transactional(readOnly = true)
	public Page<ServicePledgeDetails> page(boolean due, @Nullable String after, @Nullable String before, Actor actor) {
		ReflectionScope scope = ReflectionScope.of(actor, this.scopes.of(actor));
		Keyset<ServicePledgeDetails> keyset = new Keyset<>(after, before, (row) -> row.reviewDueOn() + "_" + row.id());
		SeekPosition seek = SeekPosition.of("s.review_due_on", "s.id", keyset.cursor(), keyset.isBackward());
		JdbcClient.StatementSpec rows = seek.bind(bind(PLEDGES + seek.sql(Keyset.LIMIT), due, scope));
		String counted = "select count(*) from (" + PLEDGES + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows.query((row, number) -> details(row, scope, actor)).list(),
				bind(counted, due, scope).query(Integer.class).single());
	}

	private JdbcClient.StatementSpec bind(String sql, boolean due, ReflectionScope scope) {
		return scope.bind(this.jdbc.sql(sql)).param("due", due).param("today", LocalDate.now(this.clock));
	}

	private ServicePledgeDetails details(ResultSet row, ReflectionScope scope, Actor actor) throws SQLException {
		LocalDate reviewedOn = row.getObject("reviewed_on", LocalDate.class);
		LocalDate dueOn = row.getObject("review_due_on", LocalDate.class);
		UUID unit = row.getObject("unit_id", UUID.class);
		boolean own = row.getObject("person_id", UUID.class).equals(actor.personId());
		boolean heads = actor.is(Role.UNIT_HEAD) && unit != null && scope.scope().edits(new UnitId(unit));
		return new ServicePledgeDetails(new ServicePledgeId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("short_name"), row.getString("text"), row.getObject("pledged_on", LocalDate.class), dueOn,
				reviewedOn, row.getString("review"), row.getString("reviewer"), row.getLong("version"),
				reviewedOn == null && !dueOn.isAfter(LocalDate.now(this.clock)), reviewedOn == null && heads && !own);
	}

}
