package org.workstyle.regulation;

import java.time.Instant;

import org.workstyle.account.PersonId;

/**
 * A receipt of an earlier time.
 *
 * @param revision the revision read
 * @param person who read it
 * @param confirmedAt when
 */
public record EarlierReceipt(RegulationRevisionId revision, PersonId person, Instant confirmedAt) {

}
