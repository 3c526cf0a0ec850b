package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the ledger reads of findings.
 */
final class FindingRows {

	/** Not withdrawn. */
	static final String COUNTED = "f.state <> 'WITHDRAWN'";

	/** Same article, same unit, in another inspection within the year before. */
	static final String REPEATED = "(" + COUNTED + """
			 and exists (select from finding e where e.origin_id = f.origin_id and e.unit_id = f.unit_id
			  and e.inspection_id <> f.inspection_id and (e.found_on, e.id) < (f.found_on, f.id)
			  and e.found_on >= f.found_on - interval '1 year' and e.state <> 'WITHDRAWN'))
			""";

	/** With its unit after its deadline. */
	static final String OVERDUE = "(f.state in ('OPEN', 'SENT_BACK') and f.deadline < :today)";

	/** Past its deadline, or signed off before it. */
	static final String DUE = "(f.deadline < :today and " + COUNTED + " or f.state = 'SIGNED_OFF')";

	/** The correction that was signed off had been reported by the deadline. */
	static final String ON_TIME = "(f.state = 'SIGNED_OFF' and f.reported_on <= f.deadline)";

	static final String SELECT = """
			select f.*, i.title as source, u.short_name, l.name as leader, p.name as person, v.display_name as verifier,
			  (select string_agg(b.file_name, '; ' order by d.document) from finding_evidence d
			    join attachment b on b.id = d.attachment_id
			    where d.finding_id = f.id and not exists (select from finding_evidence n
			      where n.finding_id = d.finding_id and n.document = d.document and n.version > d.version)) as evidence,
			""" + REPEATED + " as repeated";

	static final String FROM = """
			 from finding f
			join inspection i on i.id = f.inspection_id
			join unit u on u.id = f.unit_id
			left join person l on l.id = f.leader_id
			left join person p on p.id = f.person_id
			left join account v on v.id = f.verified_by
			where\s""" + InspectionScope.FINDING;

	private FindingRows() {
	}

	static FindingRow map(ResultSet row, int number) throws SQLException {
		return new FindingRow(new FindingId(row.getObject("id", UUID.class)), row.getString("number"),
				row.getString("source"), row.getObject("found_on", LocalDate.class), row.getString("problem"),
				FindingCategory.valueOf(row.getString("category")), Seriousness.valueOf(row.getString("seriousness")),
				row.getString("basis"), row.getString("short_name"), row.getString("leader"), row.getString("person"),
				row.getString("cause"), row.getString("measure"), row.getObject("deadline", LocalDate.class),
				row.getObject("original_deadline", LocalDate.class), FindingState.valueOf(row.getString("state")),
				row.getObject("done_on", LocalDate.class), row.getObject("reported_on", LocalDate.class),
				row.getString("evidence"), row.getString("verifier"), row.getString("opinion"),
				row.getObject("verified_on", LocalDate.class), row.getInt("sent_back"), row.getString("remark"),
				row.getBoolean("repeated"));
	}

}
