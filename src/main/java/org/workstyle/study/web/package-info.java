/**
 * The pages of the study module.
 */
@NullMarked
package org.workstyle.study.web;

import org.jspecify.annotations.NullMarked;
