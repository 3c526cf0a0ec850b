package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.attachment.AttachmentId;
import org.workstyle.inspection.FindingDetails.Document;
import org.workstyle.inspection.FindingDetails.Extension;
import org.workstyle.inspection.FindingDetails.Rights;
import org.workstyle.inspection.FindingDetails.Step;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;

/**
 * Reads a finding with its whole life: four statements and the scope.
 */
@Component
@Transactional(readOnly = true)
public class FindingRecords {

	private static final String ROW = FindingRows.SELECT + """
			, exists (select from finding_step s where s.finding_id = f.id and s.kind = 'REPORTED'
			    and (s.taken_by = :account or s.person_id = :self)) as reporter,
			  exists (select from finding_step s where s.finding_id = f.id and s.kind = 'EXTENSION_ASKED'
			    and (s.taken_by = :account or s.person_id = :self)) as asker,
			  \s""" + FindingAccess.MEMBER + " as member" + FindingRows.FROM + " and f.id = :id";

	private static final String NUMBER = "select f.number from finding f where f.id = :id and "
			+ InspectionScope.FINDING;

	private static final String STEPS = """
			select s.kind, s.taken_at, s.note, a.display_name from finding_step s join account a on a.id = s.taken_by
			where s.finding_id = :id order by s.position desc
			""";

	private static final String EXTENSIONS = """
			select e.*, a.display_name as asker, d.display_name as decider from finding_extension e
			join account a on a.id = e.asked_by
			left join account d on d.id = e.decided_by
			where e.finding_id = :id order by e.asked_at desc
			""";

	private static final String DOCUMENTS = """
			select e.document, e.version, b.id, b.file_name, b.stored_by_name, b.stored_at,
			  e.version = max(e.version) over (partition by e.document) as latest
			from finding_evidence e join attachment b on b.id = e.attachment_id
			where e.finding_id = :id order by e.document, e.version desc
			""";

	private final JdbcClient jdbc;

	private final FindingAccess access;

	private final DataScopes scopes;

	private final Clock clock;

	FindingRecords(JdbcClient jdbc, FindingAccess access, DataScopes scopes, Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Returns a finding.
	 * @throws NotFoundException if there is none, or the actor may not see it
	 */
	public FindingDetails find(FindingId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return InspectionScope.bind(this.jdbc.sql(ROW), scope)
			.param("id", id.value())
			.param("account", actor.accountId())
			.param("today", LocalDate.now(this.clock))
			.query((row, number) -> details(row, id, scope, actor))
			.optional()
			.orElseThrow(() -> new NotFoundException("finding", id));
	}

	/**
	 * Returns the number of a finding.
	 * @throws NotFoundException if there is none, or the actor may not see it
	 */
	public String number(FindingId id, Actor actor) {
		return InspectionScope.bind(this.jdbc.sql(NUMBER), this.scopes.of(actor))
			.param("id", id.value())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFoundException("finding", id));
	}

	/**
	 * Refuses a finding that the actor may not see.
	 */
	public void refuseUnlessVisible(FindingId id, Actor actor) {
		this.access.refuseUnlessVisible(id, this.scopes.of(actor));
	}

	private FindingDetails details(ResultSet row, FindingId id, DataScope scope, Actor actor) throws SQLException {
		String leader = row.getString("leader_id");
		String person = row.getString("person_id");
		UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
		boolean edits = scope.edits(unit);
		boolean answers = edits || row.getBoolean("member") || isSelf(person, scope) || isSelf(leader, scope);
		boolean inspects = actor.is(Role.INSPECTOR);
		boolean judges = inspects && !answers;
		Rights rights = new Rights(edits || isSelf(person, scope), inspects, judges,
				judges && !row.getBoolean("reporter"), judges && !row.getBoolean("asker"));
		return new FindingDetails(FindingRows.map(row, 0), row.getLong("version"),
				new InspectionId(row.getObject("inspection_id", UUID.class)), unit,
				InspectionTheme.valueOf(row.getString("theme")), leader, person, steps(id), extensions(id),
				documents(id), rights);
	}

	private static boolean isSelf(@Nullable String person, DataScope scope) {
		return person != null && person.equals(Objects.toString(scope.self(), null));
	}

	private List<Step> steps(FindingId id) {
		return this.jdbc.sql(STEPS)
			.param("id", id.value())
			.query((row, number) -> new Step(FindingStepKind.valueOf(row.getString("kind")), moment(row, "taken_at"),
					row.getString("display_name"), row.getString("note")))
			.list();
	}

	private List<Extension> extensions(FindingId id) {
		return this.jdbc.sql(EXTENSIONS)
			.param("id", id.value())
			.query((row, number) -> new Extension(row.getObject("until", LocalDate.class), row.getString("reason"),
					ExtensionState.valueOf(row.getString("state")), row.getString("asker"), moment(row, "asked_at"),
					row.getString("decider"), row.getString("answer")))
			.list();
	}

	private List<Document> documents(FindingId id) {
		return this.jdbc.sql(DOCUMENTS)
			.param("id", id.value())
			.query((row, number) -> new Document(row.getInt("document"), row.getInt("version"),
					row.getBoolean("latest"), new AttachmentId(row.getObject("id", UUID.class)),
					row.getString("file_name"), row.getString("stored_by_name"), moment(row, "stored_at")))
			.list();
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
