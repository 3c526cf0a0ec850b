/**
 * What is measured and how: dimensions, data elements and their readings, indicators by
 * year with dated definitions, the starter set, and what modules contribute of their own
 * records.
 */
@NullMarked
@ApplicationModule(displayName = "Indicators", allowedDependencies = { "shared", "layout", "audit", "history",
		"calendar", "attachment", "exchange", "search", "task", "draft", "account", "scoring" })
package org.workstyle.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
