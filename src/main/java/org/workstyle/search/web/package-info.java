/**
 * The page and the panel of hits.
 */
@NullMarked
package org.workstyle.search.web;

import org.jspecify.annotations.NullMarked;
