/**
 * Tests of people, units, accounts and what each may see.
 */
@NullMarked
package org.workstyle.account;

import org.jspecify.annotations.NullMarked;
