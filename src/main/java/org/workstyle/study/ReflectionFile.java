package org.workstyle.study;

import java.io.InputStream;

/**
 * A reflection handed in as a file.
 *
 * @param name the file's name
 * @param content its bytes
 */
public record ReflectionFile(String name, InputStream content) {

}
