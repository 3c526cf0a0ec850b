package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a second person to agree to.
 *
 * @param id its identifier
 * @param kind what it is about
 * @param principal tax to be written off
 * @param surcharge surcharge to be written off
 * @param bookedOn from which day in the ledger
 * @param reason why
 * @param proposer account of whoever proposes it
 * @param proposedBy that person's name
 * @param agreed what the second person said; nothing yet
 * @param answer with which words
 * @param decidedBy name of the second person
 */
public record Proposal(UUID id, ProposalKind kind, BigDecimal principal, BigDecimal surcharge, LocalDate bookedOn,
		String reason, UUID proposer, @Nullable String proposedBy, @Nullable Boolean agreed, @Nullable String answer,
		@Nullable String decidedBy) {

	/**
	 * Whether nobody decided yet.
	 */
	public boolean isOpen() {
		return this.agreed == null;
	}

	boolean isAgreed() {
		return Boolean.TRUE.equals(this.agreed);
	}

}
