/**
 * Tests of the pages of arrears.
 */
@NullMarked
package org.workstyle.arrears.web;

import org.jspecify.annotations.NullMarked;
