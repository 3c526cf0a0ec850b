/**
 * Tests of regulations.
 */
@NullMarked
package org.workstyle.regulation;

import org.jspecify.annotations.NullMarked;
