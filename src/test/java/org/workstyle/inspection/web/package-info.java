/**
 * Tests of the pages of inspections.
 */
@NullMarked
package org.workstyle.inspection.web;

import org.jspecify.annotations.NullMarked;
