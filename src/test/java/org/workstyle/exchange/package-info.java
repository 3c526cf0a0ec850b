/**
 * Tests of imports and exports.
 */
@NullMarked
package org.workstyle.exchange;

import org.jspecify.annotations.NullMarked;
