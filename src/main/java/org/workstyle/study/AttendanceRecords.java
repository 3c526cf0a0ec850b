package org.workstyle.study;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;

/**
 * The sessions behind a unit's attendance figures, with what each adds to them.
 */
@Component
@Transactional(readOnly = true)
public class AttendanceRecords {

	private static final String RECORDS = """
			select s.id, s.held_on, s.kind, s.topic,
			  count(*) filter (where not once.makes_up) as expected,
			  count(*) filter (where not once.makes_up and a.state in ('PRESENT', 'MADE_UP')) as attended,
			  count(*) filter (where exists (select from reflection r
			    where r.session_id = a.session_id and r.person_id = a.person_id)) as reflections
			from study_attendance a join study_session s on s.id = a.session_id
			cross join lateral (select exists (select from study_attendance m
			  where m.made_up_session_id = a.session_id and m.person_id = a.person_id) as makes_up) as once
			where a.unit_id = :unit and a.held_on between :from and :to and s.status = 'RECORDED'
			  and (not :regulations or exists (select from study_session_regulation r where r.session_id = s.id))
			group by s.id, s.held_on, s.kind, s.topic order by s.held_on, s.id
			""";

	private final JdbcClient jdbc;

	AttendanceRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the sessions by day. Whether somebody may see the unit, the caller decides.
	 * @param element code of the data element they are behind
	 */
	public List<Row> of(String element, UnitId unit, YearMonth from, YearMonth to) {
		return this.jdbc.sql(RECORDS)
			.param("unit", unit.value())
			.param("from", from.atDay(1))
			.param("to", to.atEndOfMonth())
			.param("regulations", isOfRegulations(element))
			.query((row, number) -> new Row(new StudySessionId(row.getObject("id", UUID.class)),
					row.getObject("held_on", LocalDate.class), StudyKind.valueOf(row.getString("kind")),
					row.getString("topic"), row.getInt("expected"), row.getInt("attended"), row.getInt("reflections")))
			.list();
	}

	/**
	 * Whether only sessions count that study a regulation.
	 */
	public static boolean isOfRegulations(String element) {
		return element.equals(StudyElements.REGULATIONS_ATTENDED) || element.equals(StudyElements.REGULATIONS_EXPECTED);
	}

	/**
	 * A session.
	 *
	 * @param id the session
	 * @param heldOn its day
	 * @param kind its kind
	 * @param topic its topic
	 * @param expected people of the unit on its list
	 * @param attended those of them who took part or made it up
	 * @param reflections reflections they handed in
	 */
	public record Row(StudySessionId id, LocalDate heldOn, StudyKind kind, String topic, int expected, int attended,
			int reflections) {

	}

}
