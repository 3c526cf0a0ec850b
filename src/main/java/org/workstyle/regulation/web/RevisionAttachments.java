package org.workstyle.regulation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.Attachment;
import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.RegulationRevisionId;
import org.workstyle.regulation.RevisionDetails;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;

/**
 * The files of a revision are seen by those who see it. Those who draft it change them
 * until it is published; after that only the head does, who adds the signed original.
 */
@Component
class RevisionAttachments implements AttachmentAccess {

	static final String OWNER_TYPE = "regulation-revision";

	private final RegulationRecords records;

	private final Attachments attachments;

	RevisionAttachments(RegulationRecords records, Attachments attachments) {
		this.records = records;
		this.attachments = attachments;
	}

	@Override
	public String ownerType() {
		return OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		return RegulationMenu.READERS.stream().anyMatch(actor::is) && find(ownerId, actor).isPresent();
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		RegulationRevisionId id = new RegulationRevisionId(ownerId);
		return (actor.is(Role.STAFF) || actor.is(Role.UNIT_HEAD))
				&& find(ownerId, actor).filter((regulation) -> regulation.changesFilesOf(regulation.revision(id)))
					.isPresent();
	}

	/**
	 * Returns the files of a revision that was found for its reader.
	 */
	List<Attachment> of(RevisionDetails revision) {
		return this.attachments.list(new AttachmentOwner(OWNER_TYPE, revision.id().value()));
	}

	private Optional<RegulationDetails> find(UUID revision, Actor actor) {
		try {
			return Optional.of(this.records.find(new RegulationRevisionId(revision), actor));
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

}
