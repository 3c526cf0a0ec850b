package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * Takes receipts that somebody read a revision, and tells how far its reading came.
 */
@Service
@Transactional
public class ReadReceipts {

	private static final String CONFIRM = """
			insert into read_receipt (revision_id, person_id, confirmed_at) values (:revision, :person, :now)
			on conflict do nothing
			""";

	private static final String OWN = """
			select (select due_on from read_request where revision_id = :revision and person_id = :person) as due_on,
			  (select confirmed_at from read_receipt where revision_id = :revision and person_id = :person) as confirmed_at,
			  (select max(v.number) from read_receipt e join regulation_revision v on v.id = e.revision_id
			    join regulation_revision n on n.id = :revision
			    where e.person_id = :person and v.regulation_id = n.regulation_id and v.number < n.number
			    and v.stage = 'PUBLISHED') as last_read
			""";

	private static final String PROGRESS = """
			select q.person_id, p.name, u.short_name, u.id as unit_id, q.due_on, e.confirmed_at
			from read_request q
			join person p on p.id = q.person_id
			join membership m on m.person_id = p.id and m.home
			  and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
			join unit u on u.id = m.unit_id
			left join read_receipt e on e.revision_id = q.revision_id and e.person_id = q.person_id
			where q.revision_id = :revision and (:everything or m.unit_id = any(:units))
			order by u.position, u.code, p.name collate "zh-x-icu", p.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReadReceipts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes the actor's receipt for a revision; a second one changes nothing.
	 * @throws PortalException if it is not published, or the actor is no person of the
	 * bureau
	 */
	public void confirm(RevisionDetails revision, Actor actor) {
		if (actor.personId() == null || revision.stage() != RevisionStage.PUBLISHED) {
			throw new PortalException("regulation.reading.error.published");
		}
		this.jdbc.sql(CONFIRM)
			.param("revision", revision.id().value())
			.param("person", actor.personId())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Returns what the actor has to do with a revision.
	 */
	@Transactional(readOnly = true)
	public OwnReading own(RevisionDetails revision, Actor actor) {
		if (actor.personId() == null) {
			return OwnReading.NONE;
		}
		return this.jdbc.sql(OWN)
			.param("revision", revision.id().value())
			.param("person", actor.personId())
			.query((row, number) -> new OwnReading(row.getObject("due_on", LocalDate.class),
					moment(row.getObject("confirmed_at", OffsetDateTime.class)),
					row.getObject("last_read", Integer.class)))
			.single();
	}

	/**
	 * Returns how far the reading of a revision came among the people of the units in the
	 * scope; of all units for the unit that keeps the regulation.
	 */
	@Transactional(readOnly = true)
	public ReadProgress progress(RegulationDetails regulation, RevisionDetails revision, DataScope scope) {
		LocalDate today = LocalDate.now(this.clock);
		List<ReadProgress.Line> lines = this.jdbc.sql(PROGRESS)
			.param("revision", revision.id().value())
			.param("today", today)
			.param("everything", scope.everything() || regulation.drafts())
			.param("units", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new))
			.query(ReadReceipts::line)
			.list();
		return new ReadProgress(lines, today);
	}

	private static ReadProgress.Line line(ResultSet row, int number) throws SQLException {
		return new ReadProgress.Line(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
				row.getString("short_name"), row.getObject("due_on", LocalDate.class),
				moment(row.getObject("confirmed_at", OffsetDateTime.class)));
	}

	private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
		return (stored != null) ? stored.toInstant() : null;
	}

}
