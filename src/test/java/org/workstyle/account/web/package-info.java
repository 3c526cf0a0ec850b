/**
 * Tests of the pages about people, units and accounts.
 */
@NullMarked
package org.workstyle.account.web;

import org.jspecify.annotations.NullMarked;
