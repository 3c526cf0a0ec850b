package org.workstyle.indicator.web;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.indicator.DataElementId;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.indicator.ReadingManagement;
import org.workstyle.indicator.ReadingPeriod;
import org.workstyle.indicator.ReadingSheet;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Takes one cell of the entry grid as soon as it is left, and answers with the cell as it
 * is now and with what does not hold.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class ReadingCellController {

	private final ReadingManagement readings;

	private final ReadingPage page;

	ReadingCellController(ReadingManagement readings, ReadingPage page) {
		this.readings = readings;
		this.page = page;
	}

	@PostMapping("/readings/cells")
	String report(@RequestParam ReadingKey cell, @RequestParam String value, @RequestParam long version,
			@RequestParam ReadingPeriod period, @RequestParam(required = false) @Nullable DataElementId element,
			@SignedIn Actor actor, Model model) {
		try {
			this.readings.report(cell, version, value, actor);
			model.addAttribute("saved", true);
		}
		catch (PortalException ex) {
			refuse(model, value, ex.messageKey(), ex.arguments());
		}
		catch (EditConflictException ex) {
			refuse(model, value, "indicator.reading.error.overwrite");
		}
		ReadingSheet sheet = this.page.sheet(cell.unit(), element, period, actor);
		ReadingSheet.Row row = sheet.rows()
			.stream()
			.filter((each) -> each.element().id().equals(cell.element()) && each.unit().id().equals(cell.unit()))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("reading", cell));
		this.page.show(sheet, model);
		model.addAttribute("facts", row.element().facts());
		model.addAttribute("cell",
				row.cells().stream().filter((each) -> each.reading().key().equals(cell)).findFirst().orElseThrow());
		return "indicator/readings/answer";
	}

	private static void refuse(Model model, String typed, String messageKey, Object... arguments) {
		model.addAttribute("refused", typed);
		model.addAttribute("refusal", messageKey);
		model.addAttribute("refusalArguments", arguments);
	}

}
