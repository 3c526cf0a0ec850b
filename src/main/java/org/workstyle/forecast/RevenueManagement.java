package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.taxation.TaxTypes;

/**
 * Takes amounts of revenue, one cell at a time; each is a new version.
 */
@Service
@Transactional
public class RevenueManagement {

	/** Forecasts and plans reach this far ahead. */
	private static final int MONTHS_AHEAD = 12;

	private final RevenueRows rows;

	private final RevenueRights rights;

	private final UnitDirectory units;

	private final TaxTypes taxes;

	private final Clock clock;

	RevenueManagement(RevenueRows rows, RevenueRights rights, UnitDirectory units, TaxTypes taxes, Clock clock) {
		this.rows = rows;
		this.rights = rights;
		this.units = units;
		this.taxes = taxes;
		this.clock = clock;
	}

	/**
	 * Enters an amount as it was typed; nothing withdraws it.
	 * @param seen number of the version that was seen, 0 where there was none
	 * @throws PortalException if it is no amount, or not one of this month
	 * @throws EditConflictException if somebody else entered one meanwhile
	 */
	public void enter(RevenueKey key, int seen, String typed, Actor actor) {
		RevenueRights.Holder holder = this.rights.of(actor);
		if (!holder.sees(key.unit()) || !isBranch(key.unit())) {
			throw new NotFoundException("revenue", key);
		}
		if (!holder.enters(key.kind(), key.unit())) {
			throw new AccessDeniedException("Not this person's revenue to enter");
		}
		refuse(key);
		enter(key, seen, AmountText.of(typed, key.kind() == RevenueKind.ACTUAL).amount(), null, actor);
	}

	/**
	 * Enters an amount that was checked before.
	 */
	void enter(RevenueKey key, int seen, @Nullable BigDecimal amount, @Nullable UUID importId, Actor actor) {
		if (seen == 0 && amount == null) {
			return;
		}
		if (!this.rows.add(key, seen, amount, actor, this.clock.instant(), importId)) {
			throw new EditConflictException("revenue", key);
		}
	}

	private boolean isBranch(UnitId unit) {
		return this.units.find(unit).filter((each) -> each.type() == UnitType.TAX_BRANCH).isPresent();
	}

	/**
	 * Refuses months that are too early or too late, and taxes not collected then.
	 */
	private void refuse(RevenueKey key) {
		String wrong = wrong(key.kind(), key.month());
		if (wrong != null) {
			throw new PortalException(wrong);
		}
		if (!this.taxes.get(key.tax()).isValidOn(key.month().atEndOfMonth())) {
			throw new PortalException("forecast.error.tax");
		}
	}

	/**
	 * Returns the message that refuses the month, if it is refused.
	 */
	@Nullable String wrong(RevenueKind kind, YearMonth month) {
		YearMonth now = YearMonth.from(LocalDate.now(this.clock));
		YearMonth last = (kind == RevenueKind.ACTUAL) ? now : now.plusMonths(MONTHS_AHEAD);
		if (!RevenuePeriod.isKnown(month)) {
			return "forecast.error.early";
		}
		return month.isAfter(last) ? ((kind == RevenueKind.ACTUAL) ? "forecast.error.future" : "forecast.error.late")
				: null;
	}

}
