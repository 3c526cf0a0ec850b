/**
 * Tests of the operation module.
 */
@NullMarked
package org.workstyle.operation;

import org.jspecify.annotations.NullMarked;
