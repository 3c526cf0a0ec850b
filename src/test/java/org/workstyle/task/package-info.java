/**
 * Tests of the tasks.
 */
@NullMarked
package org.workstyle.task;

import org.jspecify.annotations.NullMarked;
