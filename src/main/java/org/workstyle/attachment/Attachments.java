package org.workstyle.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.CurrentActor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Keeps the files of records. Whoever calls has decided that the person may; pages go
 * through {@link AttachmentGate}.
 */
@Service
@Transactional
public class Attachments {

	private static final String SUBJECT = "attachment";

	private final AttachmentRows rows;

	private final AttachmentRules rules;

	private final DatabaseContent database;

	private final FolderContent folder;

	private final AuditLog auditLog;

	private final Clock clock;

	Attachments(AttachmentRows rows, AttachmentRules rules, DatabaseContent database, FolderContent folder,
			AuditLog auditLog, Clock clock) {
		this.rows = rows;
		this.rules = rules;
		this.database = database;
		this.folder = folder;
		this.auditLog = auditLog;
		this.clock = clock;
	}

	/**
	 * Checks and keeps a file.
	 * @param owner the record it belongs to
	 * @param purpose what it is for
	 * @param fileName its name, perhaps with a path in front
	 * @param content its bytes
	 * @throws PortalException saying why the file is refused
	 */
	public Attachment store(AttachmentOwner owner, String purpose, String fileName, InputStream content) {
		String name = AttachmentRules.plainName(fileName);
		try (ReceivedFile file = this.rules.receive(content)) {
			FileType type = this.rules.check(name, file);
			Optional<Actor> actor = CurrentActor.find();
			Attachment attachment = new Attachment(new AttachmentId(TimeOrderedIds.next()), owner, purpose, name,
					type.mediaType(), file.size(), file.sha256(), this.clock.instant(),
					actor.map(Actor::displayName).orElse(""));
			this.rows.insert(attachment, actor.map(Actor::accountId).orElse(null));
			(this.rules.keepsInFolder() ? this.folder : this.database).put(attachment.id(), file);
			record("ATTACHMENT_STORED", attachment);
			return attachment;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns a record's files, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Attachment> list(AttachmentOwner owner) {
		return this.rows.of(owner);
	}

	/**
	 * Returns a file.
	 * @throws NotFoundException if there is none, or it was removed
	 */
	@Transactional(readOnly = true)
	public Attachment get(AttachmentId id) {
		return this.rows.find(id).orElseThrow(() -> new NotFoundException(SUBJECT, id));
	}

	/**
	 * Returns a file with its content.
	 * @throws NotFoundException if there is none, or it was removed
	 */
	@Transactional(readOnly = true)
	public AttachmentFile open(AttachmentId id) {
		Attachment attachment = get(id);
		try {
			return new AttachmentFile(attachment, (this.rows.isInDatabase(id) ? this.database : this.folder).open(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Removes a file from its record; what it was stays on file.
	 */
	public void remove(AttachmentId id) {
		Attachment attachment = get(id);
		this.rows.remove(id, this.clock.instant(), CurrentActor.find().orElse(null));
		record("ATTACHMENT_REMOVED", attachment);
	}

	private void record(String event, Attachment attachment) {
		this.auditLog.record(event, SUBJECT, attachment.id().toString(), Map.of("file", attachment.fileName(), "sha256",
				attachment.sha256(), "owner", attachment.owner().type() + "/" + attachment.owner().id()));
	}

}
