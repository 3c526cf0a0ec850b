package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * Keeps large sources: a branch enters its own, the accounting unit those of all.
 */
@Service
@Transactional
public class LargeSourceManagement {

	private final LargeSourceRepository sources;

	private final RevenueRights rights;

	private final TaxpayerDirectory taxpayers;

	private final Reasons reasons;

	private final Clock clock;

	LargeSourceManagement(LargeSourceRepository sources, RevenueRights rights, TaxpayerDirectory taxpayers,
			Reasons reasons, Clock clock) {
		this.sources = sources;
		this.rights = rights;
		this.taxpayers = taxpayers;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Enters a large source; the same form sent twice enters one.
	 * @param entryKey what tells one form from another
	 */
	public LargeSourceId enter(UUID entryKey, LargeSourceFacts facts, Actor actor) {
		refuseForeign(facts.unit(), actor);
		Optional<LargeSource> sent = this.sources.findByEntryKey(entryKey);
		return sent.orElseGet(() -> this.sources.saveAndFlush(new LargeSource(entryKey, facts))).id();
	}

	/**
	 * Corrects what is said about a large source.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void amend(LargeSourceId id, long version, LargeSourceFacts facts, String reason, Actor actor) {
		refuseForeign(facts.unit(), actor);
		LargeSource source = find(id, version, actor);
		this.reasons.give(reason);
		source.apply(facts);
	}

	/**
	 * Takes down how much of a large source came in so far.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void recordPaid(LargeSourceId id, long version, String total, LocalDate on, Actor actor) {
		BigDecimal amount = AmountText.of(total, false).amount();
		if (amount == null) {
			throw new PortalException("forecast.source.error.paid");
		}
		find(id, version, actor).recordPaid(amount, on, LocalDate.now(this.clock));
	}

	/**
	 * Returns the taxpayer with a credit code, within what the actor sees.
	 * @throws PortalException if the code is wrong, or there is no such taxpayer
	 */
	@Transactional(readOnly = true)
	public TaxpayerSummary taxpayer(String code, Actor actor) {
		RevenueRights.Holder holder = this.rights.of(actor);
		DataScope scope = holder.seesAll() ? new DataScope(true, Set.of(), Set.of(), null) : holder.scope();
		return this.taxpayers.byCreditCode(CreditCode.of(code), scope)
			.orElseThrow(() -> new PortalException("forecast.source.error.taxpayer", code));
	}

	private LargeSource find(LargeSourceId id, long version, Actor actor) {
		LargeSource source = this.sources.findById(id)
			.filter((each) -> this.rights.of(actor).sees(each.unit()))
			.orElseThrow(() -> new NotFoundException("large source", id));
		refuseForeign(source.unit(), actor);
		if (source.version() != version) {
			throw new EditConflictException("large source", id);
		}
		return source;
	}

	private void refuseForeign(UnitId unit, Actor actor) {
		if (!this.rights.of(actor).enters(RevenueKind.FORECAST, unit)) {
			throw new AccessDeniedException("Not this person's large source");
		}
	}

}
