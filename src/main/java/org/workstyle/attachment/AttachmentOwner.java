package org.workstyle.attachment;

import java.util.UUID;

/**
 * The record a file belongs to.
 *
 * @param type kind of record, as its module's {@link AttachmentAccess} names it
 * @param id the record's identifier
 */
public record AttachmentOwner(String type, UUID id) {

}
