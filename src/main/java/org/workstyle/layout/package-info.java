/**
 * The frame of every page: menu, header, my desk, error pages. Modules add to it by small
 * interfaces.
 */
@NullMarked
@ApplicationModule(displayName = "Layout", allowedDependencies = "shared")
package org.workstyle.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
