/**
 * The register of taxpayers: credit code, kind, industry, state, credit grade and who
 * looks after them, each as it is and as it was.
 */
@NullMarked
@ApplicationModule(displayName = "Taxpayers", allowedDependencies = { "shared", "layout", "audit", "history",
		"attachment", "exchange", "search", "account", "indicator" })
package org.workstyle.taxpayer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
