/**
 * Documents in the official form: Word files filled from templates with what other
 * modules know. Nothing depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "Reports", allowedDependencies = { "shared", "arrears" })
package org.workstyle.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
