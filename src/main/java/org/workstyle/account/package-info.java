/**
 * People, units over time, accounts, roles, sign-in, and what each person may see.
 */
@NullMarked
@ApplicationModule(displayName = "Accounts and units",
		allowedDependencies = { "shared", "layout", "audit", "history", "exchange", "search", "task", "draft" })
package org.workstyle.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
