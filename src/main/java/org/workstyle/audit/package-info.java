/**
 * The audit log: who did what that must be answered for, append-only and chained by hash.
 */
@NullMarked
@ApplicationModule(displayName = "Audit log", allowedDependencies = { "shared", "layout", "operation", "history" })
package org.workstyle.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
