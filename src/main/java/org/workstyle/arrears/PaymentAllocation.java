package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.arrears.Allocation.Share;
import org.workstyle.shared.PortalException;

/**
 * Says what a payment settles of a case: by default the oldest items first, VAT credit of
 * VAT alone, or what the officer chose for a reason. Surcharge beyond the tax itself is
 * taken only after a second person agreed.
 */
@Component
class PaymentAllocation {

	private static final String VAT = "VAT";

	private final CaseDebts debts;

	private final ArrearsSettings settings;

	private final Clock clock;

	PaymentAllocation(CaseDebts debts, ArrearsSettings settings, Clock clock) {
		this.debts = debts;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Returns what the payment settles.
	 * @throws PortalException if it is more than is owed, or the choice is not right
	 */
	List<Share> of(ArrearsCaseId id, PaymentFacts facts) {
		CaseDebt debt = this.debts.of(id, LocalDate.now(this.clock));
		SurchargePolicy policy = this.settings.policy();
		List<OpenItem> items = debt.items()
			.stream()
			.filter((each) -> facts.method() != PaymentMethod.VAT_CREDIT || each.item().taxType().equals(VAT))
			.map((each) -> each.openItem(facts.paidOn(), policy))
			.toList();
		List<Share> shares = shares(items, facts);
		shares.forEach((share) -> {
			ItemDebt item = debt.item(share.item());
			ItemManagement.refuseBeforeItem(item.item(), facts.bookedOn());
			refuseExcess(item, share);
		});
		return shares;
	}

	private static List<Share> shares(List<OpenItem> items, PaymentFacts facts) {
		if (!facts.chosen().isEmpty()) {
			if (facts.reason() == null) {
				throw new PortalException("arrears.error.payment.reason");
			}
			List<Share> chosen = facts.chosen()
				.stream()
				.map((choice) -> new Share(choice.item(), choice.principal(), choice.surcharge()))
				.toList();
			return Allocation.chosen(items, chosen, facts.amount());
		}
		return (facts.method() == PaymentMethod.VAT_CREDIT) ? Allocation.vatCredit(items, facts.amount())
				: Allocation.oldestFirst(items, facts.amount());
	}

	private static void refuseExcess(ItemDebt debt, Share share) {
		BigDecimal assessed = debt.item().assessed(debt.day());
		if (share.surcharge().signum() > 0 && !debt.item().isExcessAgreed()
				&& debt.settled().add(share.surcharge()).compareTo(assessed) > 0) {
			throw new PortalException("arrears.error.payment.excess", assessed);
		}
	}

}
