package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.RegulationId;
import org.workstyle.shared.Option;

/**
 * An inspection with all that the reader sees of it.
 *
 * @param id its identifier
 * @param version the version seen
 * @param theme its theme
 * @param title its title
 * @param purpose what it wants to know
 * @param startsOn first day
 * @param endsOn last day
 * @param status where it stands
 * @param openedBy name of who opened it
 * @param closedOn when it was closed
 * @param note why it was closed as it was, or called off
 * @param units the units seen: identifier and short name
 * @param items the items in their order
 * @param results the results of those units
 */
public record InspectionDetails(InspectionId id, long version, InspectionTheme theme, String title,
		@Nullable String purpose, LocalDate startsOn, LocalDate endsOn, InspectionStatus status, String openedBy,
		@Nullable LocalDate closedOn, @Nullable String note, List<Option> units, List<ItemRow> items,
		List<ResultRow> results) {

	public InspectionDetails {
		units = List.copyOf(units);
		items = List.copyOf(items);
		results = List.copyOf(results);
	}

	/**
	 * Whether results can be recorded.
	 */
	public boolean isOpen() {
		return this.status == InspectionStatus.OPEN;
	}

	/**
	 * Returns the result of an item at a unit, if there is one.
	 */
	public @Nullable ResultRow result(CheckItemId item, String unit) {
		return this.results.stream()
			.filter((row) -> row.item().equals(item) && row.unit().toString().equals(unit))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Returns how many results of a unit there are.
	 */
	public long recorded(String unit) {
		return this.results.stream().filter((row) -> row.unit().toString().equals(unit)).count();
	}

	/**
	 * Returns the results where something is wrong.
	 */
	public List<ResultRow> amiss() {
		return this.results.stream().filter((row) -> row.outcome().isAmiss()).toList();
	}

	/**
	 * Returns regulation and article of a result.
	 */
	public String basisOf(ResultRow result) {
		return this.items.stream()
			.filter((item) -> item.id().equals(result.item()))
			.map(ItemRow::basis)
			.findFirst()
			.orElse("");
	}

	/**
	 * Returns the unit of a result.
	 */
	public String unitOf(ResultRow result) {
		return this.units.stream()
			.filter((unit) -> unit.value().equals(result.unit().toString()))
			.map(Option::label)
			.findFirst()
			.orElse("");
	}

	/**
	 * An item.
	 *
	 * @param id its identifier
	 * @param regulation the regulation
	 * @param origin the piece in which the article first stood
	 * @param basis regulation and article
	 * @param wording what to look at
	 */
	public record ItemRow(CheckItemId id, RegulationId regulation, ArticleId origin, String basis, String wording) {

	}

	/**
	 * A result.
	 *
	 * @param id its identifier
	 * @param item the item
	 * @param unit the unit
	 * @param outcome what was found
	 * @param note what was seen
	 * @param checkedOn when
	 * @param evidence how many files there are
	 * @param findings how many findings follow from it
	 * @param version the version seen
	 */
	public record ResultRow(CheckResultId id, CheckItemId item, UnitId unit, CheckOutcome outcome,
			@Nullable String note, LocalDate checkedOn, int evidence, int findings, long version) {

	}

}
