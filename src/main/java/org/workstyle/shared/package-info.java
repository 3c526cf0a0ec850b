/**
 * Values all modules speak in: periods, pages of lists, identifiers. No Spring beans.
 */
@NullMarked
@ApplicationModule(displayName = "Shared values", allowedDependencies = {}, type = ApplicationModule.Type.OPEN)
package org.workstyle.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
