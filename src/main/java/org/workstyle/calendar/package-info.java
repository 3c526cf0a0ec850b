/**
 * Working days: weekends, statutory days off and make-up workdays, as data.
 */
@NullMarked
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "shared", "layout", "audit", "operation" })
package org.workstyle.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
