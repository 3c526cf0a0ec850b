package org.workstyle.inspection.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.account.UnitId;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.InspectionDetails;
import org.workstyle.inspection.InspectionDetails.ItemRow;
import org.workstyle.inspection.InspectionDetails.ResultRow;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ExceptionNotice;
import org.workstyle.regulation.ExceptionNotices;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Fills the page for recording the results of a unit.
 */
@Component
class CheckResultPage {

	private final InspectionRecords records;

	private final ExceptionNotices exceptions;

	private final InspectionChoices choices;

	CheckResultPage(InspectionRecords records, ExceptionNotices exceptions, InspectionChoices choices) {
		this.records = records;
		this.exceptions = exceptions;
		this.choices = choices;
	}

	/**
	 * Shows the items of a unit, the first unit that is not done if none is chosen.
	 * @param wrong what was sent and could not be taken
	 */
	String show(InspectionId id, @Nullable UUID unit, @Nullable CheckResultForm wrong, Actor actor, Model model) {
		InspectionDetails inspection = this.records.find(id, actor);
		Option chosen = chosen(inspection, unit);
		UnitId unitId = UnitId.of(chosen.value());
		model.addAttribute("inspection", inspection);
		model.addAttribute("unit", chosen);
		model.addAttribute("rows",
				inspection.items().stream().map((item) -> row(inspection, item, chosen, wrong)).toList());
		model.addAttribute("evidence", this.records.evidence(id, unitId, actor));
		model.addAttribute("exceptions", exceptions(inspection, unitId));
		model.addAttribute("outcomes", this.choices.of(CheckOutcome.values()));
		model.addAttribute("today", this.choices.today());
		model.addAttribute("wrong", wrong);
		if (wrong == null) {
			model.addAttribute("checkResultForm", new CheckResultForm());
		}
		model.addAttribute("trail", this.choices.inspection(id, inspection.title()));
		return "inspection/inspections/results";
	}

	private Map<ArticleId, List<ExceptionNotice>> exceptions(InspectionDetails inspection, UnitId unit) {
		return this.exceptions.of(unit, inspection.items().stream().map(ItemRow::origin).toList(),
				inspection.startsOn(), inspection.endsOn());
	}

	private static Option chosen(InspectionDetails inspection, @Nullable UUID unit) {
		if (unit == null) {
			return inspection.units()
				.stream()
				.filter((each) -> inspection.recorded(each.value()) < inspection.items().size())
				.findFirst()
				.orElseGet(() -> inspection.units().get(0));
		}
		return inspection.units()
			.stream()
			.filter((each) -> each.value().equals(unit.toString()))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit", unit));
	}

	private static Row row(InspectionDetails inspection, ItemRow item, Option unit, @Nullable CheckResultForm wrong) {
		ResultRow result = inspection.result(item.id(), unit.value());
		boolean sent = wrong != null && item.id().value().equals(wrong.getItem());
		if (sent) {
			return new Row(item, result, TimeOrderedIds.next(), wrong.getOutcome(), wrong.getNote(), true);
		}
		return new Row(item, result, TimeOrderedIds.next(), (result != null) ? result.outcome() : null,
				(result != null) ? result.note() : null, false);
	}

	/**
	 * An item of the page.
	 *
	 * @param item the item
	 * @param result what was recorded for it
	 * @param key names the next entry, whenever it is sent
	 * @param outcome the outcome chosen
	 * @param note what was typed
	 * @param wrong whether it was sent and could not be taken
	 */
	record Row(ItemRow item, @Nullable ResultRow result, UUID key, @Nullable CheckOutcome outcome,
			@Nullable String note, boolean wrong) {

	}

}
