package org.workstyle.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a rule gives: points before rounding, and how they came about.
 *
 * @param points from zero to the full score, exact
 * @param working the step that computed them
 */
record Share(BigFraction points, Step working) {

}
