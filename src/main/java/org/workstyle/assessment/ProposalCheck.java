package org.workstyle.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.shared.PortalException;

/**
 * Whether a year is ripe to be proposed: its opened quarters are closed, and no
 * adjustment of the whole year waits for a decision, since it could not be approved any
 * more.
 */
@Component
class ProposalCheck {

	private final AssessmentQuarterRepository quarters;

	private final JdbcClient jdbc;

	ProposalCheck(AssessmentQuarterRepository quarters, JdbcClient jdbc) {
		this.quarters = quarters;
		this.jdbc = jdbc;
	}

	/**
	 * Refuses a year that is not ripe. Nobody proposes an adjustment of it meanwhile.
	 */
	void refuseUnlessRipe(int year) {
		boolean closed = this.quarters.findYearForChange(year)
			.stream()
			.allMatch((quarter) -> quarter.state() == QuarterState.CLOSED);
		if (!closed) {
			throw new PortalException("assessment.error.quarters-open", String.valueOf(year));
		}
		List<Waiting> waiting = waiting(year);
		if (!waiting.isEmpty()) {
			throw new PortalException("assessment.error.undecided-year", waiting.size(),
					waiting.stream().map(Waiting::toString).collect(Collectors.joining(" · ")));
		}
	}

	/**
	 * Returns the adjustments of the whole year that wait for a decision: one statement.
	 */
	List<Waiting> waiting(int year) {
		return this.jdbc.sql("""
				select u.short_name, a.points from adjustment a join unit u on u.id = a.unit_id
				where a.year = :year and a.quarter_number is null and a.state = 'PROPOSED' order by a.proposed_at, a.id
				""")
			.param("year", year)
			.query((row, number) -> new Waiting(row.getString("short_name"), row.getBigDecimal("points")))
			.list();
	}

	/**
	 * An adjustment that waits.
	 *
	 * @param unit the unit's name
	 * @param points the points, negative when taken
	 */
	record Waiting(String unit, BigDecimal points) {

		@Override
		public String toString() {
			return this.unit + ((this.points.signum() > 0) ? " +" : " ") + this.points.toPlainString();
		}

	}

}
