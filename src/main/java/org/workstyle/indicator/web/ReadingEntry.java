package org.workstyle.indicator.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.workstyle.indicator.ReadingManagement;
import org.workstyle.indicator.ReadingSheet;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;

/**
 * Takes the cells of a grid that were changed, each by itself, so that one wrong value
 * does not lose the others.
 */
@Component
class ReadingEntry {

	private final ReadingManagement readings;

	ReadingEntry(ReadingManagement readings) {
		this.readings = readings;
	}

	/**
	 * Reports what differs from what was seen.
	 * @param fields what was typed by the cell's name, the version seen under the name
	 * with {@code .version}, the text seen with {@code .seen}
	 * @return how many values were taken
	 */
	int report(ReadingSheet sheet, Map<String, String> fields, Actor actor, List<CellProblem> problems) {
		int taken = 0;
		for (ReadingSheet.Row row : sheet.rows()) {
			for (ReadingSheet.Cell cell : row.cells()) {
				String typed = fields.get(cell.name());
				if (typed != null && !typed.strip().equals(fields.getOrDefault(cell.name() + ".seen", ""))) {
					taken += report(row, cell, typed, fields, actor, problems);
				}
			}
		}
		return taken;
	}

	private int report(ReadingSheet.Row row, ReadingSheet.Cell cell, String typed, Map<String, String> fields,
			Actor actor, List<CellProblem> problems) {
		try {
			long version = Long.parseLong(fields.getOrDefault(cell.name() + ".version", "0"));
			this.readings.report(cell.reading().key(), version, typed, actor);
			return 1;
		}
		catch (PortalException ex) {
			problems.add(new CellProblem(row, cell.name(), typed, ex.messageKey(), ex.arguments()));
		}
		catch (EditConflictException ex) {
			problems.add(new CellProblem(row, cell.name(), typed, "indicator.reading.error.conflict",
					new Object[] { cell.reading().text() }));
		}
		return 0;
	}

}
