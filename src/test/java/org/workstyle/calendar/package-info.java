/**
 * Tests of the calendar.
 */
@NullMarked
package org.workstyle.calendar;

import org.jspecify.annotations.NullMarked;
