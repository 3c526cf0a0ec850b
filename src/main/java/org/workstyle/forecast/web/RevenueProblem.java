package org.workstyle.forecast.web;

import org.workstyle.account.UnitSummary;
import org.workstyle.taxation.TaxType;

/**
 * An amount that was not taken.
 *
 * @param tax of which tax
 * @param unit of which unit
 * @param name what names the cell
 * @param typed what was typed
 * @param key message key of the reason
 * @param arguments what the message names
 */
record RevenueProblem(TaxType tax, UnitSummary unit, String name, String typed, String key, Object[] arguments) {

}
