/**
 * Arrears: one file for each taxpayer, the late-payment surcharge to any date, whom a
 * payment settles, plans, and enforcement in its legal order.
 */
@NullMarked
@ApplicationModule(displayName = "Arrears",
		allowedDependencies = { "shared", "layout", "audit", "history", "attachment", "exchange", "search", "task",
				"account", "calendar", "operation", "indicator", "taxpayer", "taxation" })
package org.workstyle.arrears;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
