package org.workstyle.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;

/**
 * Changes the tree of units from a day on, with the reason: kept in the history of each
 * unit and in the audit log.
 */
@Component
@Transactional
public class UnitReorganization {

	private final UnitManagement units;

	private final Reasons reasons;

	private final AuditLog log;

	UnitReorganization(UnitManagement units, Reasons reasons, AuditLog log) {
		this.units = units;
		this.reasons = reasons;
		this.log = log;
	}

	/**
	 * Puts a unit below another one.
	 */
	public void reparent(UnitId id, UnitId parent, LocalDate on, String reason) {
		begin("UNIT_MOVED", id, on, reason);
		this.units.reparent(id, parent, on);
	}

	/**
	 * Merges a unit into another one, where its people and the units below it go.
	 */
	public void merge(UnitId id, UnitId into, LocalDate on, String reason) {
		begin("UNIT_MERGED", id, on, reason);
		this.units.merge(Set.of(id), into, on, reason);
	}

	/**
	 * Splits a unit into others, of which the first takes whoever is not named.
	 */
	public void split(UnitId id, List<UnitId> successors, Map<PersonId, UnitId> members, LocalDate on, String reason) {
		begin("UNIT_SPLIT", id, on, reason);
		this.units.split(id, successors, members, on, reason);
	}

	/**
	 * Ends a unit that nobody takes over.
	 */
	public void dissolve(UnitId id, LocalDate on, String reason) {
		begin("UNIT_DISSOLVED", id, on, reason);
		this.units.dissolve(id, on);
	}

	private void begin(String event, UnitId id, LocalDate on, String reason) {
		this.reasons.give(reason);
		this.log.record(event, "unit", id.toString(), Map.of("on", on.toString(), "reason", reason));
	}

}
