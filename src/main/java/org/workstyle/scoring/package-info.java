/**
 * Everything about a score that a pocket calculator must be able to redo: expressions
 * over data elements, the scoring rules, the sums of quarter and year, and the canonical
 * text that proves them. Pure: no database, no clock, no framework.
 */
@NullMarked
@ApplicationModule(displayName = "Scoring", allowedDependencies = "shared")
package org.workstyle.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
