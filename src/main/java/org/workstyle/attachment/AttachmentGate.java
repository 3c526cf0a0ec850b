package org.workstyle.attachment;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * Lets a person at the files of those records the person may see. Files of other records
 * do not exist for that person.
 */
@Service
public class AttachmentGate {

	private final Attachments attachments;

	private final Map<String, AttachmentAccess> accesses;

	AttachmentGate(Attachments attachments, List<AttachmentAccess> accesses) {
		this.attachments = attachments;
		this.accesses = accesses.stream().collect(Collectors.toMap(AttachmentAccess::ownerType, Function.identity()));
	}

	/**
	 * Opens a file.
	 */
	public AttachmentFile open(AttachmentId id, Actor actor) {
		checkRead(this.attachments.get(id).owner(), actor);
		return this.attachments.open(id);
	}

	/**
	 * Keeps a file.
	 */
	public void store(AttachmentOwner owner, String purpose, String fileName, InputStream content, Actor actor) {
		checkChange(owner, actor);
		this.attachments.store(owner, purpose, fileName, content);
	}

	/**
	 * Removes a file.
	 */
	public void remove(AttachmentId id, Actor actor) {
		checkChange(this.attachments.get(id).owner(), actor);
		this.attachments.remove(id);
	}

	private AttachmentAccess checkRead(AttachmentOwner owner, Actor actor) {
		AttachmentAccess access = this.accesses.get(owner.type());
		if (access == null || !access.mayRead(owner.id(), actor)) {
			throw new NotFoundException(owner.type(), owner.id());
		}
		return access;
	}

	private void checkChange(AttachmentOwner owner, Actor actor) {
		if (!checkRead(owner, actor).mayChange(owner.id(), actor)) {
			throw new AccessDeniedException("May not change the files of " + owner);
		}
	}

}
