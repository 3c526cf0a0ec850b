package org.workstyle.inspection;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.attachment.Attachment;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;

/**
 * What the unit does about a finding: evidence, the report of the correction, asking for
 * more time.
 */
@Service
@Transactional
public class CorrectionManagement {

	/** Its kind of record among the owners of files. */
	public static final String OWNER_TYPE = "finding";

	private static final String PURPOSE = "evidence";

	private static final String ADD = """
			insert into finding_evidence (attachment_id, finding_id, document, version)
			select :attachment, :finding, coalesce(:document, coalesce(max(document), 0) + 1),
			  1 + count(*) filter (where document = :document)
			from finding_evidence where finding_id = :finding
			""";

	private final FindingAccess access;

	private final Attachments attachments;

	private final JdbcClient jdbc;

	CorrectionManagement(FindingAccess access, Attachments attachments, JdbcClient jdbc) {
		this.access = access;
		this.attachments = attachments;
		this.jdbc = jdbc;
	}

	/**
	 * Reports a correction together with the evidence for it.
	 * @param files evidence that comes with it, beside what is there already
	 * @throws EditConflictException if the finding changed since {@code version}
	 */
	public void report(FindingId id, long version, Correction correction, List<EvidenceFile> files, Actor actor) {
		Finding finding = this.access.toCorrect(id, actor);
		if (finding.version() != version) {
			throw new EditConflictException(OWNER_TYPE, id);
		}
		Deed deed = this.access.deed(finding, actor);
		files.forEach((file) -> store(finding, null, file, deed));
		finding.report(correction, documents(id), deed);
	}

	/**
	 * Adds a piece of evidence, or a new version of one: the one before stays.
	 * @param document which piece gets a new version; a new piece if none is named
	 */
	public void addEvidence(FindingId id, @Nullable Integer document, EvidenceFile file, Actor actor) {
		Finding finding = this.access.toCorrect(id, actor);
		if (document != null && (document < 1 || document > documents(id))) {
			throw new PortalException("inspection.error.evidence.unknown");
		}
		store(finding, document, file, this.access.deed(finding, actor));
	}

	/**
	 * Asks for more time.
	 */
	public void askExtension(FindingId id, LocalDate until, String reason, Actor actor) {
		Finding finding = this.access.toCorrect(id, actor);
		finding.askExtension(until, reason, this.access.deed(finding, actor));
	}

	private void store(Finding finding, @Nullable Integer document, EvidenceFile file, Deed deed) {
		UUID owner = finding.id().value();
		Attachment stored = this.attachments.store(new AttachmentOwner(OWNER_TYPE, owner), PURPOSE, file.name(),
				file.content());
		finding.takeEvidence(stored.fileName(), document != null, deed);
		this.jdbc.sql(ADD)
			.param("attachment", stored.id().value())
			.param("finding", owner)
			.param("document", document, Types.INTEGER)
			.update();
	}

	private int documents(FindingId id) {
		return this.jdbc.sql("select count(distinct document) from finding_evidence where finding_id = :id")
			.param("id", id.value())
			.query(Integer.class)
			.single();
	}

}
