/**
 * What all tests use: the database, the composed annotations, the statement count.
 */
@NullMarked
package org.workstyle.support;

import org.jspecify.annotations.NullMarked;
