package org.workstyle.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that names a regulation, with or without one of its articles.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param title the title named; nothing where the text means itself
 * @param number the article named, 0 for the whole
 * @param insertion which inserted one after that number
 */
record Reference(int start, int end, @Nullable String title, int number, int insertion) {

}
