package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A case as the list shows it.
 *
 * @param id its identifier
 * @param taxpayer name of the taxpayer
 * @param creditCode its credit code
 * @param unit short name of the unit that answers for it
 * @param officer name of the officer, if there is one
 * @param risk how likely it is that the arrears are lost
 * @param openedOn when it was opened
 * @param bankrupt whether a court accepted the taxpayer's bankruptcy
 */
public record CaseRow(ArrearsCaseId id, String taxpayer, String creditCode, String unit, @Nullable String officer,
		RiskLevel risk, LocalDate openedOn, boolean bankrupt) {

}
