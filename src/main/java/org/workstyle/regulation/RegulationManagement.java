package org.workstyle.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;

/**
 * Enters regulations into the register, amends what it says of them, takes down reviews
 * and repeals them.
 */
@Service
@Transactional
public class RegulationManagement {

	static final String SUBJECT = "regulation";

	private static final String REVIEWED = """
			insert into regulation_review (regulation_id, reviewed_on, reviewed_by) values (:id, :today, :account)
			on conflict do nothing
			""";

	private final RegulationRepository regulations;

	private final RegulationAccess access;

	private final UnitDirectory units;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	RegulationManagement(RegulationRepository regulations, RegulationAccess access, UnitDirectory units, AuditLog audit,
			JdbcClient jdbc, Clock clock) {
		this.regulations = regulations;
		this.access = access;
		this.units = units;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Enters a regulation with the draft of its first revision.
	 * @throws PortalException if the unit cannot keep one or the title is taken
	 */
	public RegulationId register(RegulationFacts facts, String reason, Actor actor) {
		this.access.refuseUnlessDrafting(facts.owner(), actor);
		refuseGroups(facts.owner());
		Regulation regulation = new Regulation(facts, this.clock.instant());
		regulation.revise(reason, actor.accountId(), this.clock.instant());
		save(regulation);
		return regulation.id();
	}

	/**
	 * Changes what the register says.
	 * @throws EditConflictException if somebody changed it since {@code version}
	 */
	public void amend(RegulationId id, long version, RegulationFacts facts, Actor actor) {
		Regulation regulation = this.access.toDraft(id, actor);
		if (regulation.version() != version) {
			throw new EditConflictException(SUBJECT, id);
		}
		this.access.refuseUnlessDrafting(facts.owner(), actor);
		refuseGroups(facts.owner());
		regulation.amend(facts, this.clock.instant());
		save(regulation);
	}

	/**
	 * Takes down that the head looked it through today and leaves it as it is.
	 * @throws AccessDeniedException unless the actor heads the unit that keeps it
	 */
	public void review(RegulationId id, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		this.access.toDecide(id, actor).review(today);
		this.jdbc.sql(REVIEWED)
			.param("id", id.value())
			.param("today", today)
			.param("account", actor.accountId())
			.update();
	}

	/**
	 * Repeals it from a day on.
	 * @throws AccessDeniedException unless the actor heads the unit that keeps it
	 */
	public void repeal(RegulationId id, LocalDate on, String reason, Actor actor) {
		if (on.isBefore(LocalDate.now(this.clock))) {
			throw new PortalException("regulation.error.repeal.past");
		}
		this.access.toDecide(id, actor).repeal(on, reason);
		this.audit.record("REGULATION_REPEALED", SUBJECT, id.toString(), Map.of("on", on.toString()));
	}

	private void save(Regulation regulation) {
		try {
			this.regulations.saveAndFlush(regulation);
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("regulation_title_uk")) {
				throw new PortalException("regulation.error.title");
			}
			throw ex;
		}
	}

	private void refuseGroups(UnitId owner) {
		if (this.units.find(owner).filter((unit) -> !unit.type().isGroup()).isEmpty()) {
			throw new PortalException("regulation.error.owner");
		}
	}

}
