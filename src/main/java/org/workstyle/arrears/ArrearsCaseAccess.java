package org.workstyle.arrears;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;

/**
 * Who may see and change a case: its unit works on it, those who see the unit read it,
 * and a head of the unit agrees as the second person.
 */
@Component
public class ArrearsCaseAccess {

	static final String SUBJECT = "arrears-case";

	private static final String VISIBLE = "select exists (select from arrears_case c where c.id = :id and "
			+ ArrearsScope.CASE + ")";

	private final ArrearsCaseRepository cases;

	private final DataScopes scopes;

	private final JdbcClient jdbc;

	ArrearsCaseAccess(ArrearsCaseRepository cases, DataScopes scopes, JdbcClient jdbc) {
		this.cases = cases;
		this.scopes = scopes;
		this.jdbc = jdbc;
	}

	/**
	 * Returns a case that the actor works on, and keeps others from changing anything of
	 * it until the transaction ends.
	 * @throws NotFoundException if the actor does not see it
	 * @throws AccessDeniedException if the actor may only read it
	 */
	public ArrearsCase toChange(ArrearsCaseId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		refuseUnlessVisible(id, scope);
		ArrearsCase arrearsCase = this.cases.findToChange(id).orElseThrow(() -> new NotFoundException(SUBJECT, id));
		if (!edits(arrearsCase.unit(), scope)) {
			throw new AccessDeniedException("The unit works on its cases");
		}
		return arrearsCase;
	}

	/**
	 * Returns a case that the actor works on, as it was when the form was opened.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public ArrearsCase toChange(ArrearsCaseId id, long version, Actor actor) {
		ArrearsCase arrearsCase = toChange(id, actor);
		if (arrearsCase.version() != version) {
			throw new EditConflictException(SUBJECT, id);
		}
		return arrearsCase;
	}

	/**
	 * Returns the case of an item that the actor works on.
	 */
	public ArrearsCase toChange(ArrearsItemId item, Actor actor) {
		return toChange(caseOf(item), actor);
	}

	/**
	 * Returns the case of an item on which the actor agrees as a head.
	 */
	ArrearsCase toAgree(ArrearsItemId item, Actor actor) {
		if (!actor.is(Role.UNIT_HEAD)) {
			throw new AccessDeniedException("A head is the second person");
		}
		return toChange(item, actor);
	}

	/**
	 * Refuses a case that the actor does not see.
	 */
	public void refuseUnlessVisible(ArrearsCaseId id, Actor actor) {
		refuseUnlessVisible(id, this.scopes.of(actor));
	}

	/**
	 * Whether somebody with the scope works on the cases of a unit.
	 */
	public boolean edits(UnitId unit, DataScope scope) {
		return scope.edits(unit);
	}

	private void refuseUnlessVisible(ArrearsCaseId id, DataScope scope) {
		if (!ArrearsScope.bind(this.jdbc.sql(VISIBLE), scope).param("id", id.value()).query(Boolean.class).single()) {
			throw new NotFoundException(SUBJECT, id);
		}
	}

	private ArrearsCaseId caseOf(ArrearsItemId item) {
		return this.jdbc.sql("select case_id from arrears_item where id = :id")
			.param("id", item.value())
			.query((row, number) -> new ArrearsCaseId(row.getObject(1, UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFoundException("arrears-item", item));
	}

}
