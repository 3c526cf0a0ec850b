/**
 * Tests of the pages about indicators.
 */
@NullMarked
package org.workstyle.indicator.web;

import org.jspecify.annotations.NullMarked;
