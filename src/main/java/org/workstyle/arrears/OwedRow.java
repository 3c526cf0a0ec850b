package org.workstyle.arrears;

/**
 * A case with what it owes today.
 *
 * @param row the case
 * @param debt what it owes
 */
public record OwedRow(CaseRow row, CaseDebt debt) {

}
