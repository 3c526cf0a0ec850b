package org.workstyle.arrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.NotFoundException;

/**
 * Reads the measures of a case: one statement.
 */
@Component
@Transactional(readOnly = true)
public class MeasureRecords {

	private static final String MEASURES = """
			select m.*, p.name as approver, s.name as second_officer, w.display_name as withdrawer,
			  e.display_name as enterer
			from arrears_measure m
			join account e on e.id = m.entered_by
			left join person p on p.id = m.approver_id
			left join person s on s.id = m.second_officer_id
			left join account w on w.id = m.withdrawn_by
			where m.case_id = :case order by m.taken_on desc, m.id desc
			""";

	private final JdbcClient jdbc;

	MeasureRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the measures of a case, the latest first.
	 */
	public List<MeasureView> of(ArrearsCaseId arrearsCase) {
		return this.jdbc.sql(MEASURES).param("case", arrearsCase.value()).query(MeasureRecords::map).list();
	}

	/**
	 * Returns a measure of a case.
	 * @throws NotFoundException if the case has no such measure
	 */
	public MeasureView find(ArrearsCaseId arrearsCase, MeasureId id) {
		return of(arrearsCase).stream()
			.filter((measure) -> measure.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(MeasureManagement.SUBJECT, id));
	}

	private static MeasureView map(ResultSet row, int number) throws SQLException {
		return new MeasureView(new MeasureId(row.getObject("id", UUID.class)),
				EnforcementStep.valueOf(row.getString("step")), row.getObject("taken_on", LocalDate.class),
				row.getObject("deadline", LocalDate.class), row.getObject("follow_up_on", LocalDate.class),
				row.getString("document"), row.getString("approver"), row.getString("second_officer"),
				row.getString("evidence"), row.getBigDecimal("amount"), row.getString("note"), row.getString("outcome"),
				row.getObject("outcome_on", LocalDate.class), row.getString("withdrawn_reason"),
				row.getString("withdrawer"), row.getString("enterer"),
				row.getObject("entered_at", OffsetDateTime.class).toInstant());
	}

}
