package org.workstyle.forecast;

import java.math.BigDecimal;

/**
 * The lines an error is held against, in percent.
 *
 * @param excellent up to here a forecast is excellent
 * @param good up to here it is good
 * @param floor up to here it is fair
 */
public record ErrorLines(BigDecimal excellent, BigDecimal good, BigDecimal floor) {

}
