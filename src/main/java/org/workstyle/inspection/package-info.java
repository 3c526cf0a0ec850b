/**
 * Inspections of how regulations are followed: check items from articles, results by
 * unit, findings from discovery to sign-off, and what became of them.
 */
@NullMarked
@ApplicationModule(displayName = "Inspections", allowedDependencies = { "shared", "layout", "audit", "history",
		"attachment", "exchange", "search", "task", "account", "indicator", "regulation" })
package org.workstyle.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
