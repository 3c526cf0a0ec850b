/**
 * Tests of the ledger of arrears.
 */
@NullMarked
package org.workstyle.arrears.ledger;

import org.jspecify.annotations.NullMarked;
