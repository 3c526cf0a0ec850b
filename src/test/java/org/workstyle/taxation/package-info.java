/**
 * Tests of the taxes and their due days.
 */
@NullMarked
package org.workstyle.taxation;

import org.jspecify.annotations.NullMarked;
