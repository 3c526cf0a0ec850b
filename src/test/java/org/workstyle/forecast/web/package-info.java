/**
 * Tests of the pages of revenue forecasts.
 */
@NullMarked
package org.workstyle.forecast.web;

import org.jspecify.annotations.NullMarked;
