package org.workstyle.arrears;

import org.workstyle.account.UnitId;

/**
 * Whose file it is, for the pages below the one of the case.
 *
 * @param id the case
 * @param taxpayer name of the taxpayer
 * @param creditCode its credit code
 * @param unit the unit that works on it
 * @param unitName name of the unit
 * @param edits whether the reader works on it
 */
public record CaseHead(ArrearsCaseId id, String taxpayer, String creditCode, UnitId unit, String unitName,
		boolean edits) {

}
