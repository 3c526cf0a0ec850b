/**
 * Tests of the page of the days on which taxes are due.
 */
@NullMarked
package org.workstyle.taxation.web;

import org.jspecify.annotations.NullMarked;
