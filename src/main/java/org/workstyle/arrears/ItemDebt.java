package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an item owes on a day, and how it came.
 *
 * @param item the item
 * @param acceptedOn the day a court accepted the taxpayer's bankruptcy, if one did
 * @param day the day
 * @param accrued the surcharge that accrued to that day, with its working
 * @param settled what of it was paid or written off
 * @param limit below this the rest counts as nothing
 */
public record ItemDebt(ItemRecord item, @Nullable LocalDate acceptedOn, LocalDate day, Surcharge accrued,
		BigDecimal settled, BigDecimal limit) {

	/**
	 * Computes what an item owes, as the books of the day say.
	 */
	static ItemDebt of(ItemRecord item, @Nullable LocalDate acceptedOn, LocalDate day, SurchargePolicy policy,
			BigDecimal limit) {
		return new ItemDebt(item, acceptedOn, day, policy.of(item.debt(acceptedOn), day), item.settled(day), limit);
	}

	/**
	 * Returns the tax that is open.
	 */
	public BigDecimal principal() {
		return this.accrued.principal().max(BigDecimal.ZERO);
	}

	/**
	 * Returns the surcharge that is owed.
	 */
	public BigDecimal surcharge() {
		return this.accrued.amount().subtract(this.settled).max(BigDecimal.ZERO);
	}

	/**
	 * Returns tax and surcharge together.
	 */
	public BigDecimal total() {
		return principal().add(surcharge());
	}

	/**
	 * Whether something is owed that is to be collected.
	 */
	public boolean isOpen() {
		return total().signum() > 0 && !isNegligible();
	}

	/**
	 * Whether something is left that is too small to be collected (国家税务总局公告2012年第25号).
	 */
	public boolean isNegligible() {
		return total().signum() > 0 && openItem().isNegligible(this.limit);
	}

	/**
	 * Returns its category on the day.
	 */
	public ArrearsCategory category() {
		return this.item.category(this.day);
	}

	/**
	 * Whether the surcharge has outgrown the tax: a second person looks at it.
	 */
	public boolean isExcessive() {
		return this.accrued.amount().compareTo(this.item.assessed(this.day)) > 0;
	}

	/**
	 * Returns the surcharge owed as courts count it in bankruptcy: not beyond the tax
	 * itself (行政强制法第四十五条).
	 */
	public BigDecimal capped() {
		return this.accrued.amount().min(this.item.assessed(this.day)).subtract(this.settled).max(BigDecimal.ZERO);
	}

	/**
	 * Returns what a payment of another day can settle, knowing all that is booked by
	 * now.
	 */
	OpenItem openItem(LocalDate paidOn, SurchargePolicy policy) {
		Surcharge surcharge = policy.of(this.item.debt(this.acceptedOn).withHindsight(), paidOn);
		return new OpenItem(this.item.id(), this.item.due(), surcharge.principal().max(BigDecimal.ZERO),
				surcharge.amount().subtract(this.settled).max(BigDecimal.ZERO));
	}

	OpenItem openItem() {
		return new OpenItem(this.item.id(), this.item.due(), principal(), surcharge());
	}

}
