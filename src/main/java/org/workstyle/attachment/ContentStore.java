package org.workstyle.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the bytes of files.
 */
interface ContentStore {

	/**
	 * Keeps a file's bytes, for as long as the current transaction is not rolled back.
	 */
	void put(AttachmentId id, ReceivedFile file) throws IOException;

	/**
	 * Returns a file's bytes.
	 */
	InputStream open(AttachmentId id) throws IOException;

}
