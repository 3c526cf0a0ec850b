package org.workstyle.attachment;

import java.util.UUID;

import org.workstyle.shared.Actor;

/**
 * Says who may see and change the files of a kind of record. Implemented by a bean of the
 * module the records belong to; files of records nobody speaks for are not shown.
 */
public interface AttachmentAccess {

	/**
	 * Returns the kind of record, such as {@code study-session}.
	 */
	String ownerType();

	/**
	 * Whether the person sees the record.
	 */
	boolean mayRead(UUID ownerId, Actor actor);

	/**
	 * Whether the person may add and remove the record's files.
	 */
	boolean mayChange(UUID ownerId, Actor actor);

}
