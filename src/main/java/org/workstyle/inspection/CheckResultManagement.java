package org.workstyle.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Records results of checks. What a phone sends again, because it never heard that it had
 * arrived, is known by its key and changes nothing.
 */
@Service
@Transactional
public class CheckResultManagement {

	/** Its kind of record among the owners of files. */
	public static final String OWNER_TYPE = "check-result";

	/** What its files are for. */
	public static final String PURPOSE = "evidence";

	/**
	 * The same key at the same time waits here until the first is written.
	 */
	private static final String RECEIVE = """
			insert into check_result_receipt (client_key, item_id, unit_id, received_at)
			values (:key, :item, :unit, :now) on conflict do nothing
			""";

	private static final String KNOWN = """
			select exists (select from check_result_receipt
			  where client_key = :key and item_id = :item and unit_id = :unit)
			""";

	private final CheckResultRepository results;

	private final InspectionRepository inspections;

	private final Attachments attachments;

	private final JdbcClient jdbc;

	private final Clock clock;

	CheckResultManagement(CheckResultRepository results, InspectionRepository inspections, Attachments attachments,
			JdbcClient jdbc, Clock clock) {
		this.results = results;
		this.inspections = inspections;
		this.attachments = attachments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records what was seen for an item at a unit, or amends it.
	 * @param key names this entry, whenever it is sent
	 * @param version the version seen, if something was recorded before
	 * @param photos evidence that came with it
	 * @throws EditConflictException if somebody recorded something else meanwhile
	 */
	public CheckResultId record(InspectionId id, CheckItemId item, UnitId unit, UUID key, @Nullable Long version,
			Observation observation, List<EvidenceFile> photos, Actor actor) {
		InspectionManagement.refuseUnlessInspector(actor);
		Inspection inspection = this.inspections.findById(id)
			.orElseThrow(() -> new NotFoundException("inspection", id));
		if (!receive(key, item, unit)) {
			return this.results.findByItemAndUnit(item, unit)
				.orElseThrow(() -> new PortalException("inspection.error.result.key"))
				.id();
		}
		inspection.refuseResult(item, unit, observation.on(), LocalDate.now(this.clock));
		CheckResult result = this.results.findByItemAndUnit(item, unit)
			.map((before) -> amend(before, version, observation, actor))
			.orElseGet(() -> first(inspection, item, unit, version, observation, actor));
		photos.forEach((photo) -> this.attachments.store(new AttachmentOwner(OWNER_TYPE, result.id().value()), PURPOSE,
				photo.name(), photo.content()));
		return result.id();
	}

	private boolean receive(UUID key, CheckItemId item, UnitId unit) {
		int received = this.jdbc.sql(RECEIVE)
			.param("key", key)
			.param("item", item.value())
			.param("unit", unit.value())
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
		if (received == 0 && !this.jdbc.sql(KNOWN)
			.param("key", key)
			.param("item", item.value())
			.param("unit", unit.value())
			.query(Boolean.class)
			.single()) {
			throw new PortalException("inspection.error.result.key");
		}
		return received > 0;
	}

	private CheckResult amend(CheckResult before, @Nullable Long version, Observation observation, Actor actor) {
		if (!before.version().equals(version)) {
			throw new EditConflictException("check result", before.id());
		}
		before.amend(observation, hasFindings(before.id()), actor.accountId(), this.clock.instant());
		return before;
	}

	private CheckResult first(Inspection inspection, CheckItemId item, UnitId unit, @Nullable Long version,
			Observation observation, Actor actor) {
		if (version != null) {
			throw new EditConflictException("check item", item);
		}
		return this.results
			.save(new CheckResult(inspection.id(), item, unit, observation, actor.accountId(), this.clock.instant()));
	}

	private boolean hasFindings(CheckResultId result) {
		return this.jdbc
			.sql("select exists (select from finding f where f.result_id = :result and " + FindingRows.COUNTED + ")")
			.param("result", result.value())
			.query(Boolean.class)
			.single();
	}

}
