/**
 * Arrears: the late-payment surcharge to any date, whom a payment settles, plans, and
 * enforcement in its legal order.
 */
@NullMarked
@ApplicationModule(displayName = "Arrears", allowedDependencies = { "shared" })
package org.workstyle.arrears;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
