package org.workstyle.attachment;

import java.util.UUID;

/**
 * Identifies an attachment.
 *
 * @param value the UUID in the database
 */
public record AttachmentId(UUID value) {

	/**
	 * Reads an identifier; Spring calls it for path variables.
	 */
	public static AttachmentId of(String text) {
		return new AttachmentId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
