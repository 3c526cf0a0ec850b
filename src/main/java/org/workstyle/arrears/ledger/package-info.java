/**
 * The ledger of arrears (欠税台账) at any date: it always balances, months are closed, and
 * every figure leads to its cases.
 */
@NullMarked
package org.workstyle.arrears.ledger;

import org.jspecify.annotations.NullMarked;
