/**
 * Tests of the portal as a whole.
 */
@NullMarked
package org.workstyle;

import org.jspecify.annotations.NullMarked;
