package org.workstyle.inspection;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name its name, perhaps with a path in front
 * @param content its bytes
 */
public record EvidenceFile(String name, InputStream content) {

}
