/**
 * Study sessions from planning to record, with attendance, reflections, requirements,
 * online learning and pledges.
 */
@NullMarked
@ApplicationModule(displayName = "Study", allowedDependencies = { "shared", "layout", "audit", "history", "calendar",
		"attachment", "exchange", "search", "task", "draft", "account", "indicator", "regulation" })
package org.workstyle.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
