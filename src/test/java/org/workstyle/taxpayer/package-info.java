/**
 * Tests of the register of taxpayers.
 */
@NullMarked
package org.workstyle.taxpayer;

import org.jspecify.annotations.NullMarked;
