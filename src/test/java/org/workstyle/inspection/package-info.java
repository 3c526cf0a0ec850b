/**
 * Tests of the module of inspections.
 */
@NullMarked
package org.workstyle.inspection;

import org.jspecify.annotations.NullMarked;
