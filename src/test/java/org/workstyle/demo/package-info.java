/**
 * Tests of the demonstration.
 */
@NullMarked
package org.workstyle.demo;

import org.jspecify.annotations.NullMarked;
