package org.workstyle.attachment;

import java.io.InputStream;

/**
 * An attachment with its content.
 *
 * @param attachment the file
 * @param content its bytes, to be closed by the reader
 */
public record AttachmentFile(Attachment attachment, InputStream content) {

}
