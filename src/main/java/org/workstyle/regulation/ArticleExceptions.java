package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.Keyset;
import org.workstyle.account.SeekPosition;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;
import org.workstyle.shared.Role;

/**
 * Grants exceptions to articles, by the head of the unit that keeps the regulation; shows
 * them to inspectors, to that unit and to the unit they are for.
 */
@Service
@Transactional
public class ArticleExceptions {

	private static final String EXCEPTIONS = """
			select x.*, r.title, r.owner_id, a.label, u.short_name, p.name, c.display_name
			from article_exception x
			join regulation r on r.id = x.regulation_id
			join unit u on u.id = x.unit_id
			left join person p on p.id = x.person_id
			left join account c on c.id = x.granted_by
			left join regulation_revision v on v.regulation_id = x.regulation_id and v.stage = 'PUBLISHED'
			  and daterange(v.effective_on, v.ends_on) @> cast(:day as date)
			left join article a on a.origin_id = x.origin_id and a.revision_id = v.id
			where (:everything or r.owner_id = any(:units) or x.unit_id = any(:units))
			  and (cast(:regulation as uuid) is null or x.regulation_id = :regulation)
			  and (not :running or (x.valid_from <= :day and x.valid_until >= :day
			    and (x.ended_on is null or x.ended_on > :day)))
			""";

	private final ArticleExceptionRepository exceptions;

	private final RegulationAccess access;

	private final Articles articles;

	private final DataScopes scopes;

	private final JdbcClient jdbc;

	private final Clock clock;

	ArticleExceptions(ArticleExceptionRepository exceptions, RegulationAccess access, Articles articles,
			DataScopes scopes, JdbcClient jdbc, Clock clock) {
		this.exceptions = exceptions;
		this.access = access;
		this.articles = articles;
		this.scopes = scopes;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Grants an exception to an article of a published revision.
	 */
	public ArticleExceptionId grant(ArticleId article, ExceptionFacts facts, Actor actor) {
		ArticleRow basis = this.articles.article(article).orElseThrow(() -> new NotFoundException("article", article));
		this.access.toDecide(basis.regulation(), actor);
		return this.exceptions
			.saveAndFlush(new ArticleException(basis.regulation(), basis.origin(), facts, actor.accountId(),
					this.clock.instant()))
			.id();
	}

	/**
	 * Ends an exception today.
	 */
	public void end(ArticleExceptionId id, Actor actor) {
		ArticleException exception = this.exceptions.findById(id)
			.orElseThrow(() -> new NotFoundException("exception", id));
		this.access.toDecide(exception.regulation(), actor);
		exception.end(LocalDate.now(this.clock));
	}

	/**
	 * Returns a page of the exceptions the actor sees, those that last longest first.
	 * @param running whether only those that hold today
	 */
	@Transactional(readOnly = true)
	public Page<ExceptionRow> page(@Nullable RegulationId regulation, boolean running, @Nullable String after,
			@Nullable String before, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		Keyset<ExceptionRow> keyset = new Keyset<>(after, before, (row) -> row.until() + "_" + row.id());
		SeekPosition seek = SeekPosition.of("x.valid_until", "x.id", keyset.cursor(), keyset.isBackward());
		JdbcClient.StatementSpec rows = seek
			.bind(bind(EXCEPTIONS + seek.sql(Keyset.LIMIT), regulation, running, scope));
		String counted = "select count(*) from (" + EXCEPTIONS + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows.query((row, number) -> map(row, scope, actor)).list(),
				bind(counted, regulation, running, scope).query(Integer.class).single());
	}

	private JdbcClient.StatementSpec bind(String sql, @Nullable RegulationId regulation, boolean running,
			DataScope scope) {
		return RegulationSql.bind(this.jdbc.sql(sql), scope, LocalDate.now(this.clock))
			.param("regulation", (regulation != null) ? regulation.value() : null)
			.param("running", running);
	}

	private ExceptionRow map(ResultSet row, DataScope scope, Actor actor) throws SQLException {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate from = row.getObject("valid_from", LocalDate.class);
		LocalDate until = row.getObject("valid_until", LocalDate.class);
		LocalDate ended = row.getObject("ended_on", LocalDate.class);
		boolean open = ended == null && !today.isAfter(until);
		boolean decides = actor.is(Role.UNIT_HEAD) && scope.edits(new UnitId(row.getObject("owner_id", UUID.class)));
		return new ExceptionRow(new ArticleExceptionId(row.getObject("id", UUID.class)),
				new RegulationId(row.getObject("regulation_id", UUID.class)), row.getString("title"),
				row.getString("label"), row.getString("short_name"), row.getString("name"), row.getString("reason"),
				from, until, ended, row.getString("display_name"), open && !today.isBefore(from), open && decides);
	}

}
