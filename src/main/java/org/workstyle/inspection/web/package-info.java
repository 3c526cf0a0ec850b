/**
 * Pages of inspections, results and findings.
 */
@NullMarked
package org.workstyle.inspection.web;

import org.jspecify.annotations.NullMarked;
