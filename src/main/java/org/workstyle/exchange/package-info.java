/**
 * Records in and out by spreadsheet: checked imports that are all or nothing, streamed
 * exports. Each module adds its kinds.
 */
@NullMarked
@ApplicationModule(displayName = "Import and export", allowedDependencies = { "shared", "layout", "audit" })
package org.workstyle.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
