package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.NotFoundException;

/**
 * What a case owes on a day.
 *
 * @param day the day
 * @param items its items, the oldest first
 */
public record CaseDebt(LocalDate day, List<ItemDebt> items) {

	public CaseDebt {
		items = List.copyOf(items);
	}

	/**
	 * Returns the tax owed.
	 */
	public BigDecimal principal() {
		return sum(ItemDebt::principal);
	}

	/**
	 * Returns the surcharge owed.
	 */
	public BigDecimal surcharge() {
		return sum(ItemDebt::surcharge);
	}

	/**
	 * Returns tax and surcharge together.
	 */
	public BigDecimal total() {
		return principal().add(surcharge());
	}

	/**
	 * Returns the surcharge owed as courts count it in bankruptcy.
	 */
	public BigDecimal capped() {
		return sum(ItemDebt::capped);
	}

	/**
	 * Returns the items that owe something.
	 */
	public List<ItemDebt> open() {
		return this.items.stream().filter(ItemDebt::isOpen).toList();
	}

	/**
	 * Returns the items that owe nothing any more, or nothing worth collecting.
	 */
	public List<ItemDebt> settled() {
		return this.items.stream().filter((item) -> !item.isOpen()).toList();
	}

	/**
	 * Returns what a second person has to decide on, item by item.
	 */
	public List<ItemDebt> proposed() {
		return this.items.stream().filter((item) -> !item.item().openProposals().isEmpty()).toList();
	}

	/**
	 * Returns one of its items.
	 */
	public ItemDebt item(ArrearsItemId id) {
		return this.items.stream()
			.filter((each) -> each.item().id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("arrears-item", id));
	}

	/**
	 * Returns one of its items, if it is one.
	 */
	public @Nullable ItemDebt find(@Nullable UUID id) {
		return this.items.stream().filter((each) -> each.item().id().value().equals(id)).findFirst().orElse(null);
	}

	private BigDecimal sum(Function<ItemDebt, BigDecimal> part) {
		return open().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
