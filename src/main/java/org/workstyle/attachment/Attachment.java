package org.workstyle.attachment;

import java.time.Instant;

/**
 * A file beside a record.
 *
 * @param id its identifier
 * @param owner the record it belongs to
 * @param purpose what it is for, such as {@code MATERIAL}; the owner's module names them
 * @param fileName its name
 * @param mediaType its type, found from the content
 * @param size in bytes
 * @param sha256 SHA-256 of the content, in hexadecimal digits
 * @param storedAt when it was stored
 * @param storedBy name of who stored it
 */
public record Attachment(AttachmentId id, AttachmentOwner owner, String purpose, String fileName, String mediaType,
		long size, String sha256, Instant storedAt, String storedBy) {

	/**
	 * Returns the size in kibibytes, at least one.
	 */
	public long kilobytes() {
		return Math.max(1, (this.size + 512) / 1024);
	}

}
