package org.workstyle.arrears;

import java.time.LocalDate;

import org.workstyle.shared.PortalException;

/**
 * Which days may be without surcharge. A deferral (税收征收管理法第三十一条) is applied for before
 * the time to pay is over, begins when it is over and lasts at most some months; other
 * stops name what they rest on.
 */
final class StopPolicy {

	private StopPolicy() {
	}

	/**
	 * Refuses days that are not allowed.
	 * @param due the last day to pay
	 * @param months the longest deferral
	 */
	static void check(StopFacts facts, LocalDate due, int months) {
		LocalDate to = facts.to();
		if (to != null && to.isBefore(facts.from())) {
			throw new PortalException("arrears.error.stop.days");
		}
		switch (facts.kind()) {
			case DEFERRAL -> checkDeferral(facts, due, months);
			case NATIONAL_SCHEME -> refuseWithoutDocument(facts);
			case AUTHORITY_FAULT -> {
			}
			case BANKRUPTCY -> throw new PortalException("arrears.error.stop.kind");
		}
	}

	private static void checkDeferral(StopFacts facts, LocalDate due, int months) {
		refuseWithoutDocument(facts);
		LocalDate applied = facts.appliedOn();
		LocalDate to = facts.to();
		if (applied == null || applied.isAfter(due)) {
			throw new PortalException("arrears.error.stop.applied", due);
		}
		if (!facts.from().equals(due.plusDays(1))) {
			throw new PortalException("arrears.error.stop.from", due.plusDays(1));
		}
		if (to == null || to.isAfter(due.plusMonths(months))) {
			throw new PortalException("arrears.error.stop.longest", months, due.plusMonths(months));
		}
	}

	private static void refuseWithoutDocument(StopFacts facts) {
		if (facts.document() == null) {
			throw new PortalException("arrears.error.stop.document");
		}
	}

}
