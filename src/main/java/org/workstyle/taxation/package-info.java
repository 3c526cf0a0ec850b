/**
 * Taxes and the days on which they are due.
 */
@NullMarked
@ApplicationModule(displayName = "Taxation", allowedDependencies = { "shared", "layout", "audit", "calendar" })
package org.workstyle.taxation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
