package org.workstyle.indicator.web;

import org.workstyle.indicator.ReadingSheet;

/**
 * A value that was not taken.
 *
 * @param row where it stands
 * @param name what names the cell
 * @param typed what was typed
 * @param key message key of the reason
 * @param arguments what the message names
 */
record CellProblem(ReadingSheet.Row row, String name, String typed, String key, Object[] arguments) {

}
