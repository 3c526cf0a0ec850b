package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.shared.NotFoundException;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * A case with its taxpayer and its payments; what it owes stands in its debt.
 *
 * @param row the case
 * @param version its version
 * @param taxpayer the taxpayer
 * @param unit the unit that answers for it
 * @param officer the officer, if there is one
 * @param bankruptcyAcceptedOn the day a court accepted the bankruptcy, if one did
 * @param payments its payments, the latest first
 * @param rights what the reader may do
 */
public record CaseDetails(CaseRow row, long version, TaxpayerId taxpayer, UnitId unit, @Nullable UUID officer,
		@Nullable LocalDate bankruptcyAcceptedOn, List<Payment> payments, Rights rights) {

	public CaseDetails {
		payments = List.copyOf(payments);
	}

	/**
	 * Returns one of its payments.
	 */
	public Payment payment(UUID id) {
		return this.payments.stream()
			.filter((payment) -> payment.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("arrears-payment", id));
	}

	/**
	 * What a reader may do with a case.
	 *
	 * @param works works on it
	 * @param agrees is the second person where one has to agree
	 * @param account the reader's account
	 */
	public record Rights(boolean works, boolean agrees, UUID account) {

		/**
		 * Whether the reader decides on a proposal.
		 */
		public boolean decides(Proposal proposal) {
			return this.agrees && proposal.isOpen() && !proposal.proposer().equals(this.account);
		}

	}

}
