/**
 * Pages of the calendar.
 */
@NullMarked
package org.workstyle.calendar.web;

import org.jspecify.annotations.NullMarked;
