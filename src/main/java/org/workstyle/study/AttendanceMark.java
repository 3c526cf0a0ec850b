package org.workstyle.study;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * How one person's attendance is recorded.
 *
 * @param person who
 * @param state present, on leave or absent
 * @param reason why on leave
 */
public record AttendanceMark(PersonId person, AttendanceState state, @Nullable String reason) {

}
