/**
 * Tests of the history.
 */
@NullMarked
package org.workstyle.history;

import org.jspecify.annotations.NullMarked;
