package org.workstyle.operation;

import java.time.Instant;

/**
 * The last diagnosis of one examination.
 *
 * @param key what was examined
 * @param diagnosis what was found
 * @param examinedAt when
 * @param milliseconds how long it took
 */
public record Finding(String key, Diagnosis diagnosis, Instant examinedAt, long milliseconds) {

}
