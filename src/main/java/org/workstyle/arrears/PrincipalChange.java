package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that raised or lowered the tax that is open of an item.
 *
 * @param known the day it was booked: figures to an earlier day do not know it
 * @param effective the day it took place: for the surcharge the open tax is another one
 * from the next day on, since the day of payment itself still counts
 * @param amount what it added; negative where it took off
 */
record PrincipalChange(LocalDate known, LocalDate effective, BigDecimal amount) {

}
