package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.workstyle.shared.PortalException;

/**
 * What is proposed for an item.
 *
 * @param kind what it is about
 * @param principal tax to be written off
 * @param surcharge surcharge to be written off
 * @param bookedOn from which day in the ledger
 * @param reason why
 */
public record ProposalFacts(ProposalKind kind, BigDecimal principal, BigDecimal surcharge, LocalDate bookedOn,
		String reason) {

	static ProposalFacts of(Proposal proposal) {
		return new ProposalFacts(proposal.kind(), proposal.principal(), proposal.surcharge(), proposal.bookedOn(),
				proposal.reason());
	}

	/**
	 * Refuses what the item does not give cause for.
	 */
	void refuseUnlessFor(ItemDebt debt) {
		switch (this.kind) {
			case WRITE_OFF -> refuseUnlessOwed(debt);
			case UNCOLLECTABLE -> {
				if (debt.item().special(this.bookedOn).orElse(null) == ArrearsCategory.UNCOLLECTABLE) {
					throw new PortalException("arrears.error.category.same");
				}
			}
			case EXCESS -> {
				if (!debt.isExcessive()) {
					throw new PortalException("arrears.error.proposal.no-excess");
				}
			}
		}
	}

	private void refuseUnlessOwed(ItemDebt debt) {
		if (this.principal.signum() < 0 || this.surcharge.signum() < 0
				|| this.principal.add(this.surcharge).signum() == 0) {
			throw new PortalException("arrears.error.write-off.amount");
		}
		if (this.principal.compareTo(debt.principal()) > 0 || this.surcharge.compareTo(debt.surcharge()) > 0) {
			throw new PortalException("arrears.error.write-off.over", debt.principal(), debt.surcharge());
		}
	}

}
