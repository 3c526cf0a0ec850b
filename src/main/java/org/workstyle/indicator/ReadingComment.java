package org.workstyle.indicator;

import java.time.Instant;

/**
 * A remark on a reading.
 *
 * @param text the remark
 * @param writtenBy who wrote it
 * @param writtenAt when
 */
public record ReadingComment(String text, String writtenBy, Instant writtenAt) {

}
