package org.workstyle.inspection;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * Who may do what with a finding: its unit, and whoever answers for it, corrects and asks
 * for time; inspectors do the rest.
 */
@Component
class FindingAccess {

	/**
	 * Whether {@code :self} works for the unit of finding {@code f} on {@code :today},
	 * whatever the account may do there.
	 */
	static final String MEMBER = """
			exists (select from membership m where m.unit_id = f.unit_id and m.person_id = :self
			  and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today))
			""";

	private static final String VISIBLE = "select exists (select from finding f where f.id = :id and "
			+ InspectionScope.FINDING + ")";

	private final FindingRepository findings;

	private final DataScopes scopes;

	private final JdbcClient jdbc;

	private final Clock clock;

	FindingAccess(FindingRepository findings, DataScopes scopes, JdbcClient jdbc, Clock clock) {
		this.findings = findings;
		this.scopes = scopes;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns a finding that the actor corrects.
	 */
	Finding toCorrect(FindingId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		refuseUnlessVisible(id, scope);
		Finding finding = load(id);
		if (!corrects(finding, scope)) {
			throw new AccessDeniedException("The unit corrects its findings");
		}
		return finding;
	}

	/**
	 * Returns a finding for an inspector.
	 */
	Finding toInspect(FindingId id, Actor actor) {
		InspectionManagement.refuseUnlessInspector(actor);
		return load(id);
	}

	/**
	 * Returns who does it and when.
	 */
	Deed deed(Finding finding, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		LocalDate today = LocalDate.now(this.clock);
		boolean member = InspectionScope
			.bind(this.jdbc.sql("select " + MEMBER + " from finding f where f.id = :id"), scope)
			.param("id", finding.id().value())
			.param("today", today)
			.query(Boolean.class)
			.single();
		return Deed.of(actor, member || scope.edits(finding.unit()), this.clock.instant(), today);
	}

	void refuseUnlessVisible(FindingId id, DataScope scope) {
		if (!InspectionScope.bind(this.jdbc.sql(VISIBLE), scope)
			.param("id", id.value())
			.query(Boolean.class)
			.single()) {
			throw new NotFoundException("finding", id);
		}
	}

	private static boolean corrects(Finding finding, DataScope scope) {
		return scope.edits(finding.unit()) || (scope.self() != null && scope.self().equals(finding.facts().person()));
	}

	private Finding load(FindingId id) {
		return this.findings.findToChange(id).orElseThrow(() -> new NotFoundException("finding", id));
	}

}
