/**
 * Pages of the ledger of arrears.
 */
@NullMarked
package org.workstyle.arrears.ledger.web;

import org.jspecify.annotations.NullMarked;
