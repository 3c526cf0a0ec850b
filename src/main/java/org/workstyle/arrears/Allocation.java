package org.workstyle.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.workstyle.shared.PortalException;

/**
 * Says which items a payment settles. Without another choice of the officer the oldest
 * comes first, its tax before its surcharge: a taxpayer may pay the tax first and the
 * surcharge later (国家税务总局公告2019年第48号).
 */
final class Allocation {

	private static final Comparator<OpenItem> OLDEST_FIRST = Comparator.comparing(OpenItem::due)
		.thenComparing((item) -> item.id().toString());

	private Allocation() {
	}

	/**
	 * Settles the oldest items, each with its tax and then its surcharge.
	 * @throws PortalException if the amount is more than all items owe
	 */
	static List<Share> oldestFirst(List<OpenItem> items, BigDecimal amount) {
		List<Share> shares = new ArrayList<>();
		BigDecimal rest = positive(amount);
		for (OpenItem item : items.stream().sorted(OLDEST_FIRST).toList()) {
			BigDecimal principal = rest.min(item.principal());
			BigDecimal surcharge = rest.subtract(principal).min(item.surcharge());
			add(shares, item, principal, surcharge);
			rest = rest.subtract(principal).subtract(surcharge);
		}
		refuseRest(rest);
		return shares;
	}

	/**
	 * Sets VAT credit (留抵税额) off against VAT owed, the oldest first; what does not cover
	 * an item is split between its tax and its surcharge in their proportion
	 * (国税函〔2004〕1197号).
	 * @throws PortalException if the credit is more than all items owe
	 */
	static List<Share> vatCredit(List<OpenItem> items, BigDecimal credit) {
		List<Share> shares = new ArrayList<>();
		BigDecimal rest = positive(credit);
		for (OpenItem item : items.stream().sorted(OLDEST_FIRST).toList()) {
			BigDecimal taken = rest.min(item.total());
			if (taken.signum() > 0) {
				BigDecimal principal = taken.multiply(item.principal()).divide(item.total(), 2, RoundingMode.HALF_UP);
				add(shares, item, principal, taken.subtract(principal));
			}
			rest = rest.subtract(taken);
		}
		refuseRest(rest);
		return shares;
	}

	/**
	 * Settles what the officer chose.
	 * @throws PortalException if it is more than an item owes, or does not come to the
	 * amount
	 */
	static List<Share> chosen(List<OpenItem> items, List<Share> chosen, BigDecimal amount) {
		BigDecimal rest = positive(amount);
		for (Share share : chosen) {
			OpenItem item = items.stream()
				.filter((each) -> each.id().equals(share.item()))
				.findFirst()
				.orElseThrow(() -> new PortalException("arrears.error.payment.item"));
			if (share.principal().signum() < 0 || share.surcharge().signum() < 0
					|| share.principal().compareTo(item.principal()) > 0
					|| share.surcharge().compareTo(item.surcharge()) > 0) {
				throw new PortalException("arrears.error.payment.share");
			}
			rest = rest.subtract(share.principal()).subtract(share.surcharge());
		}
		if (rest.signum() != 0) {
			throw new PortalException("arrears.error.payment.sum");
		}
		return chosen.stream().filter((share) -> share.total().signum() > 0).toList();
	}

	private static void add(List<Share> shares, OpenItem item, BigDecimal principal, BigDecimal surcharge) {
		if (principal.signum() > 0 || surcharge.signum() > 0) {
			shares.add(new Share(item.id(), principal, surcharge));
		}
	}

	private static BigDecimal positive(BigDecimal amount) {
		if (amount.signum() <= 0) {
			throw new PortalException("arrears.error.payment.amount");
		}
		return amount;
	}

	private static void refuseRest(BigDecimal rest) {
		if (rest.signum() > 0) {
			throw new PortalException("arrears.error.payment.over", rest);
		}
	}

	/**
	 * What a payment settles of an item.
	 *
	 * @param item the item
	 * @param principal tax
	 * @param surcharge surcharge
	 */
	record Share(ArrearsItemId item, BigDecimal principal, BigDecimal surcharge) {

		BigDecimal total() {
			return this.principal.add(this.surcharge);
		}

	}

}
