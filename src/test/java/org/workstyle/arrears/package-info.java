/**
 * Tests of arrears.
 */
@NullMarked
package org.workstyle.arrears;

import org.jspecify.annotations.NullMarked;
