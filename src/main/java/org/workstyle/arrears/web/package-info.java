/**
 * Pages of arrears cases.
 */
@NullMarked
package org.workstyle.arrears.web;

import org.jspecify.annotations.NullMarked;
