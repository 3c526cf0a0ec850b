/**
 * Tests of the pages of regulations.
 */
@NullMarked
package org.workstyle.regulation.web;

import org.jspecify.annotations.NullMarked;
