/**
 * A fictitious bureau for looking at the portal: its people and their half-year. Nothing
 * depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "Demonstration", allowedDependencies = { "shared", "account", "calendar", "history",
		"study", "regulation", "inspection", "indicator", "assessment", "taxpayer", "arrears", "forecast" })
package org.workstyle.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
