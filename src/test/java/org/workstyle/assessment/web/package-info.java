/**
 * Tests of the assessment's pages and of what is printed and exported.
 */
@NullMarked
package org.workstyle.assessment.web;

import org.jspecify.annotations.NullMarked;
