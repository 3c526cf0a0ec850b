package org.workstyle.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.ReadingCorrections;
import org.workstyle.scoring.ElementValue;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.QuarterInputs.ValueKey;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Replaces readings of a published quarter, and in its inputs nothing but their values.
 */
@Component
class CorrectedReadings {

	private final QuarterAssembly assembly;

	private final ReadingCorrections readings;

	private final JdbcClient jdbc;

	CorrectedReadings(QuarterAssembly assembly, ReadingCorrections readings, JdbcClient jdbc) {
		this.assembly = assembly;
		this.readings = readings;
		this.jdbc = jdbc;
	}

	/**
	 * Replaces the readings, for which the database opens the quarter to this
	 * transaction.
	 * @param typed the new readings by month, as typed; none for a derived element
	 * @return the inputs with the element's values of the unit as they are now
	 * @throws PortalException if a reading is to be typed and none was
	 */
	QuarterInputs replace(AssessmentQuarter assessed, QuarterInputs before, String code, UnitId unit,
			Map<YearMonth, String> typed, Actor actor) {
		List<ValueKey> keys = before.values()
			.keySet()
			.stream()
			.filter((key) -> key.reference().code().equals(code) && key.unit().equals(unit.toString())
					&& !key.yearAgo())
			.toList();
		if (keys.isEmpty()) {
			throw new NotFoundException("element in the quarter", code);
		}
		if (typed.isEmpty() && !this.readings.isDerived(code)) {
			throw new PortalException("assessment.error.no-month");
		}
		this.jdbc.sql("select set_config('portal.correction', :id, true)")
			.param("id", assessed.id().toString())
			.query(String.class)
			.single();
		typed.forEach((month, value) -> this.readings.correct(code, unit, month, value, actor));
		QuarterInputs now = this.assembly.of(assessed);
		Map<ValueKey, ElementValue> replaced = new TreeMap<>();
		keys.forEach((key) -> replaced.put(key, now.values().getOrDefault(key, ElementValue.NOT_REPORTED)));
		return before.with(replaced);
	}

}
