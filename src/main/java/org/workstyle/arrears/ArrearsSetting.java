package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A setting from a day on.
 *
 * @param name what is set
 * @param validFrom its first day
 * @param value its value
 * @param source where it is laid down
 * @param assumed whether the bureau has yet to confirm it
 */
public record ArrearsSetting(SettingName name, LocalDate validFrom, BigDecimal value, String source, boolean assumed) {

}
