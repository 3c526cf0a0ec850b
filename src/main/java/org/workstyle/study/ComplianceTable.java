package org.workstyle.study;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;

/**
 * The compliance matrix of a year.
 *
 * @param year the calendar year
 * @param asOf the day on which it was judged
 * @param hosts its hosts, in the order of the staff plan
 * @param totals sessions of each kind and month; one held together counts once
 */
public record ComplianceTable(int year, LocalDate asOf, List<Host> hosts, List<Total> totals) {

	public ComplianceTable {
		hosts = List.copyOf(hosts);
		totals = List.copyOf(totals);
	}

	/**
	 * Returns how many periods are in each state.
	 */
	public Map<ComplianceState, Integer> counts() {
		Map<ComplianceState, Integer> counts = new EnumMap<>(ComplianceState.class);
		this.hosts.forEach((host) -> host.lines()
			.forEach((line) -> line.cells().forEach((cell) -> counts.merge(cell.state(), 1, Integer::sum))));
		return counts;
	}

	/**
	 * One host.
	 *
	 * @param id the unit or group
	 * @param name its short name
	 * @param type what it is
	 * @param lines what is asked of it, one line a kind
	 */
	public record Host(UnitId id, String name, UnitType type, List<Line> lines) {

	}

	/**
	 * One kind of one host.
	 *
	 * @param kind the kind
	 * @param cells the periods of the year
	 */
	public record Line(StudyKind kind, List<ComplianceCell> cells) {

	}

	/**
	 * All sessions of a kind.
	 *
	 * @param kind the kind
	 * @param months sessions recorded in each of the twelve months
	 */
	public record Total(StudyKind kind, List<Integer> months) {

		/**
		 * Returns the sessions of the year.
		 */
		public int year() {
			return this.months.stream().mapToInt(Integer::intValue).sum();
		}

	}

}
