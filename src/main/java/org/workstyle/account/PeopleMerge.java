package org.workstyle.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.exchange.RowMerge;
import org.workstyle.shared.Actor;

/**
 * Hires, corrects and moves people by the rows of a checked staff list, through the same
 * rules as the pages do.
 */
@Component
class PeopleMerge implements RowMerge {

	private static final String ROWS = """
			select s.staff_number, s.name, s.party_standing, s.unit_id, s.position, s.post, s.joined_on, t.id,
			  p.version, (t.name, t.party_standing) is distinct from (s.name, s.party_standing) as corrected,
			  (t.unit_id, t.position, t.post) is distinct from (s.unit_id, s.position, s.post) as moved
			from person_staging s left join person_on_list t on t.staff_number = s.staff_number
			  left join person p on p.id = t.id
			where s.import_id = :id order by s.row_number
			""";

	private final JdbcClient jdbc;

	private final PersonManagement people;

	private final Clock clock;

	PeopleMerge(JdbcClient jdbc, PersonManagement people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public long merge(UUID importId, Actor actor) {
		List<Row> rows = this.jdbc.sql(ROWS).param("id", importId).query(PeopleMerge::map).list();
		LocalDate today = LocalDate.now(this.clock);
		return rows.stream().filter((row) -> write(row, today)).count();
	}

	private boolean write(Row row, LocalDate today) {
		PersonId known = row.known();
		if (known == null) {
			this.people.hire(row.person());
			return true;
		}
		if (row.corrected()) {
			this.people.correct(known, row.version(), row.person().name(), row.person().standing());
		}
		if (row.moved()) {
			this.people.move(known, row.person().home(), row.person().position(), row.person().post(), today);
		}
		return row.corrected() || row.moved();
	}

	private static Row map(ResultSet row, int number) throws SQLException {
		UUID known = row.getObject("id", UUID.class);
		LocalDate joined = row.getObject("joined_on", LocalDate.class);
		NewPerson person = new NewPerson(row.getString("staff_number"), row.getString("name"),
				PartyStanding.valueOf(row.getString("party_standing")), (joined != null) ? joined : LocalDate.MIN,
				new UnitId(row.getObject("unit_id", UUID.class)), MemberPosition.valueOf(row.getString("position")),
				row.getString("post"));
		return new Row((known != null) ? new PersonId(known) : null, person, row.getLong("version"),
				row.getBoolean("corrected"), row.getBoolean("moved"));
	}

	private record Row(@Nullable PersonId known, NewPerson person, long version, boolean corrected, boolean moved) {

	}

}
