package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;

/**
 * Finds single regulations with their revisions and texts.
 */
@Component
@Transactional(readOnly = true)
public class RegulationRecords {

	private static final String REVISIONS = """
			select v.id, v.number, v.stage, v.document_number, v.effective_on, v.ends_on, v.reason, v.meeting, v.articles,
			  v.text_saved_at, p.display_name as publisher, s.stage as reached, s.taken_at, s.note, c.display_name as taker
			from regulation_revision v
			left join account p on p.id = v.published_by
			left join regulation_revision_step s on s.revision_id = v.id
			left join account c on c.id = s.taken_by
			where v.regulation_id = :id
			order by v.number desc, s.position
			""";

	private final JdbcClient jdbc;

	private final ArticleStore articles;

	private final DataScopes scopes;

	private final Clock clock;

	RegulationRecords(JdbcClient jdbc, ArticleStore articles, DataScopes scopes, Clock clock) {
		this.jdbc = jdbc;
		this.articles = articles;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Returns a regulation with the revisions the actor sees: three statements.
	 * @throws NotFoundException if there is none, or it is not visible
	 */
	public RegulationDetails find(RegulationId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		LocalDate today = LocalDate.now(this.clock);
		List<RevisionDetails> revisions = revisions(id);
		return RegulationSql.bind(this.jdbc.sql(RegulationSql.REGULATIONS + " and r.id = :id"), scope, today)
			.param("id", id.value())
			.query((row, number) -> details(row, revisions, scope, actor, today))
			.optional()
			.orElseThrow(() -> new NotFoundException("regulation", id));
	}

	/**
	 * Returns the regulation of a revision that the actor sees.
	 * @throws NotFoundException if there is none, or it is not visible
	 */
	public RegulationDetails find(RegulationRevisionId id, Actor actor) {
		RegulationDetails regulation = this.jdbc.sql("select regulation_id from regulation_revision where id = ?")
			.param(id.value())
			.query(UUID.class)
			.optional()
			.map((found) -> find(new RegulationId(found), actor))
			.orElseThrow(() -> new NotFoundException("revision", id));
		regulation.revision(id);
		return regulation;
	}

	/**
	 * Returns the text of a revision.
	 */
	public List<StoredArticle> text(RevisionDetails revision) {
		return this.articles.of(revision.id());
	}

	/**
	 * Compares two revisions of a regulation that the actor sees.
	 */
	public TextComparison compare(RevisionDetails from, RevisionDetails to) {
		return TextComparison.between(words(from), words(to));
	}

	private List<ArticleText> words(RevisionDetails revision) {
		return text(revision).stream().map(StoredArticle::text).toList();
	}

	private RegulationDetails details(ResultSet row, List<RevisionDetails> revisions, DataScope scope, Actor actor,
			LocalDate today) throws SQLException {
		UnitId owner = new UnitId(row.getObject("owner_id", UUID.class));
		RegulationSummary summary = RegulationList.map(row, today);
		RegulationFacts facts = new RegulationFacts(summary.title(), summary.category(), summary.kind(), owner,
				row.getInt("review_months"));
		boolean drafts = scope.edits(owner);
		List<RevisionDetails> visible = revisions.stream()
			.filter((revision) -> scope.sees(owner) || isShown(revision.stage()))
			.toList();
		return new RegulationDetails(summary, facts, row.getObject("last_reviewed_on", LocalDate.class),
				row.getObject("repealed_on", LocalDate.class), row.getString("repeal_reason"), visible,
				row.getLong("version"), drafts, drafts && actor.is(Role.UNIT_HEAD), today);
	}

	/**
	 * Whether others than the unit that keeps the regulation see the revision.
	 */
	private static boolean isShown(RevisionStage stage) {
		return stage != RevisionStage.DRAFT && stage != RevisionStage.WITHDRAWN;
	}

	private List<RevisionDetails> revisions(RegulationId id) {
		Map<Integer, RevisionDetails> heads = new LinkedHashMap<>();
		Map<Integer, List<RevisionDetails.Step>> steps = new LinkedHashMap<>();
		this.jdbc.sql(REVISIONS).param("id", id.value()).query((row) -> {
			int number = row.getInt("number");
			heads.putIfAbsent(number, revision(row));
			List<RevisionDetails.Step> taken = steps.computeIfAbsent(number, (key) -> new ArrayList<>());
			if (row.getString("reached") != null) {
				taken.add(new RevisionDetails.Step(RevisionStage.valueOf(row.getString("reached")),
						row.getObject("taken_at", OffsetDateTime.class).toInstant(), row.getString("taker"),
						row.getString("note")));
			}
		});
		return heads.values().stream().map((one) -> with(one, steps.getOrDefault(one.number(), List.of()))).toList();
	}

	private static RevisionDetails with(RevisionDetails one, List<RevisionDetails.Step> steps) {
		return new RevisionDetails(one.id(), one.number(), one.stage(), one.documentNumber(), one.effectiveOn(),
				one.endsOn(), one.reason(), one.meeting(), one.articles(), one.textSavedAt(), one.publishedBy(), steps);
	}

	private static RevisionDetails revision(ResultSet row) throws SQLException {
		return new RevisionDetails(new RegulationRevisionId(row.getObject("id", UUID.class)), row.getInt("number"),
				RevisionStage.valueOf(row.getString("stage")), row.getString("document_number"),
				row.getObject("effective_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				row.getString("reason"), row.getString("meeting"), row.getInt("articles"),
				moment(row.getObject("text_saved_at", OffsetDateTime.class)), row.getString("publisher"), List.of());
	}

	private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
		return (stored != null) ? stored.toInstant() : null;
	}

}
