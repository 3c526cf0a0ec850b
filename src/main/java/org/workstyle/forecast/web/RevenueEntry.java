package org.workstyle.forecast.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitSummary;
import org.workstyle.forecast.RevenueManagement;
import org.workstyle.forecast.RevenueSheet;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;

/**
 * Takes the cells of a grid that were changed, each by itself, so that one wrong amount
 * does not lose the others.
 */
@Component
class RevenueEntry {

	private final RevenueManagement revenue;

	RevenueEntry(RevenueManagement revenue) {
		this.revenue = revenue;
	}

	/**
	 * Enters what differs from what was seen.
	 * @param fields what was typed by the cell's name, the version seen under the name
	 * with {@code .version}, the text seen with {@code .seen}
	 * @return how many amounts were taken
	 */
	int enter(RevenueSheet sheet, Map<String, String> fields, Actor actor, List<RevenueProblem> problems) {
		int taken = 0;
		for (RevenueSheet.Row row : sheet.rows()) {
			for (int place = 0; place < row.cells().size(); place++) {
				RevenueSheet.Cell cell = row.cells().get(place);
				String typed = fields.get(cell.name());
				if (typed != null && !typed.strip().equals(fields.getOrDefault(cell.name() + ".seen", ""))) {
					taken += enter(row, cell, sheet.columns().get(place).unit(), fields, actor, problems);
				}
			}
		}
		return taken;
	}

	private int enter(RevenueSheet.Row row, RevenueSheet.Cell cell, UnitSummary unit, Map<String, String> fields,
			Actor actor, List<RevenueProblem> problems) {
		String typed = fields.getOrDefault(cell.name(), "");
		try {
			int seen = Integer.parseInt(fields.getOrDefault(cell.name() + ".version", "0"));
			this.revenue.enter(cell.key(), seen, typed, actor);
			return 1;
		}
		catch (PortalException ex) {
			problems.add(new RevenueProblem(row.tax(), unit, cell.name(), typed, ex.messageKey(), ex.arguments()));
		}
		catch (EditConflictException ex) {
			problems.add(new RevenueProblem(row.tax(), unit, cell.name(), typed, "forecast.error.conflict",
					new Object[] { cell.text() }));
		}
		return 0;
	}

}
