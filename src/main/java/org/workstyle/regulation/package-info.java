/**
 * Regulations (制度) with their revisions and numbered articles: from draft to repeal,
 * comparison, duties, reading and exceptions.
 */
@NullMarked
@ApplicationModule(displayName = "Regulations", allowedDependencies = { "shared", "layout", "audit", "history",
		"calendar", "attachment", "exchange", "search", "task", "draft", "account", "indicator" })
package org.workstyle.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
