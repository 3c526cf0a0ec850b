/**
 * Tests of the indicator module.
 */
@NullMarked
package org.workstyle.indicator;

import org.jspecify.annotations.NullMarked;
