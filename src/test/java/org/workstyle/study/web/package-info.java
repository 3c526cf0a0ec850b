/**
 * Tests of the pages about study.
 */
@NullMarked
package org.workstyle.study.web;

import org.jspecify.annotations.NullMarked;
