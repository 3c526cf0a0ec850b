package org.workstyle.account;

import java.time.LocalDate;

/**
 * Somebody leaves the bureau.
 *
 * @param person who
 * @param on the first day away
 */
public record PersonDeparted(PersonId person, LocalDate on) {

}
