/**
 * Arrears: one file for each taxpayer who owes tax (一户一策), the late-payment surcharge to
 * any date, plans, enforcement in its legal order, and the ledger that always balances.
 */
@NullMarked
@ApplicationModule(displayName = "Arrears", allowedDependencies = { "shared" })
package org.workstyle.arrears;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
