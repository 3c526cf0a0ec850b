/**
 * Tests of what all modules share.
 */
@NullMarked
package org.workstyle.shared;

import org.jspecify.annotations.NullMarked;
