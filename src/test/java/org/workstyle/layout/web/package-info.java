/**
 * Tests of the frame and the shared fragments.
 */
@NullMarked
package org.workstyle.layout.web;

import org.jspecify.annotations.NullMarked;
