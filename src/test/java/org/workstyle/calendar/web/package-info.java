/**
 * Tests of the calendar's pages.
 */
@NullMarked
package org.workstyle.calendar.web;

import org.jspecify.annotations.NullMarked;
