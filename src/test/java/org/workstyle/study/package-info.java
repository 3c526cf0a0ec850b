/**
 * Tests of study sessions, requirements and online learning.
 */
@NullMarked
package org.workstyle.study;

import org.jspecify.annotations.NullMarked;
