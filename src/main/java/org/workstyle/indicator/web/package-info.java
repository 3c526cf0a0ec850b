/**
 * The pages of the indicator module.
 */
@NullMarked
package org.workstyle.indicator.web;

import org.jspecify.annotations.NullMarked;
