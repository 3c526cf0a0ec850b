/**
 * What every record was before: who changed it, when, why, from what to what.
 */
@NullMarked
@ApplicationModule(displayName = "History", allowedDependencies = "shared")
package org.workstyle.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
