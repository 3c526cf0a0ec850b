/**
 * Quarters and the year: submission, review, publication in provable editions, appeals,
 * adjustments, closing, and the year-end assessment.
 */
@NullMarked
@ApplicationModule(displayName = "Assessment", allowedDependencies = { "shared", "layout", "audit", "history",
		"calendar", "attachment", "exchange", "operation", "account", "scoring", "indicator", "task" })
package org.workstyle.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
