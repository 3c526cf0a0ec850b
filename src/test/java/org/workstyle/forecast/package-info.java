/**
 * Tests of revenue forecasts.
 */
@NullMarked
package org.workstyle.forecast;

import org.jspecify.annotations.NullMarked;
