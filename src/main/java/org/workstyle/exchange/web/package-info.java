/**
 * Pages of imports.
 */
@NullMarked
package org.workstyle.exchange.web;

import org.jspecify.annotations.NullMarked;
