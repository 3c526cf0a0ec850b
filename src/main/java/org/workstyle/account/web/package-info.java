/**
 * Pages of people, units, accounts and the own profile.
 */
@NullMarked
package org.workstyle.account.web;

import org.jspecify.annotations.NullMarked;
