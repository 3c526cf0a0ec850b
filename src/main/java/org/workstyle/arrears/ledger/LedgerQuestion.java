package org.workstyle.arrears.ledger;

/**
 * What somebody asks of the ledger.
 *
 * @param period the days
 * @param grouping what its lines stand for
 * @param filter which arrears
 */
public record LedgerQuestion(LedgerPeriod period, LedgerGrouping grouping, LedgerFilter filter) {

}
