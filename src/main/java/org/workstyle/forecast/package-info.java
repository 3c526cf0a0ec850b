/**
 * Revenue forecasts: what units expect of each tax and month, what came in, how far both
 * lie apart, progress against the plan, and large sources.
 */
@NullMarked
@ApplicationModule(displayName = "Revenue forecast", allowedDependencies = { "shared", "layout", "audit", "history",
		"exchange", "account", "indicator", "taxation", "taxpayer" })
package org.workstyle.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
