/**
 * Pages of the quarters and the year.
 */
@NullMarked
package org.workstyle.assessment.web;

import org.jspecify.annotations.NullMarked;
