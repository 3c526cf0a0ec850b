/**
 * Tests of the pages of the ledger.
 */
@NullMarked
package org.workstyle.arrears.ledger.web;

import org.jspecify.annotations.NullMarked;
