package org.workstyle.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;

/**
 * Who may see and enter readings. A head enters those of the own units; where an element
 * has a responsible unit, that unit's people enter it for all units. A value a module
 * derives is entered by nobody, and a quarter that was submitted or closed is frozen.
 */
@Component
public class ReadingRights {

	private final DataScopes scopes;

	private final DerivedElements derived;

	private final List<QuarterGate> gates;

	ReadingRights(DataScopes scopes, DerivedElements derived, ObjectProvider<QuarterGate> gates) {
		this.scopes = scopes;
		this.derived = derived;
		this.gates = gates.orderedStream().toList();
	}

	/**
	 * Returns what the person may see and enter.
	 */
	public Holder of(Actor actor) {
		return new Holder(this.scopes.of(actor), actor.is(Role.UNIT_HEAD), this.derived);
	}

	/**
	 * Returns those of the units whose readings of the quarter are frozen.
	 */
	public Set<UnitId> frozen(Quarter quarter, Set<UnitId> units) {
		Set<UnitId> frozen = new HashSet<>();
		this.gates.forEach((gate) -> frozen.addAll(gate.frozen(quarter, units)));
		return frozen;
	}

	/**
	 * Somebody with a scope.
	 *
	 * @param scope the units whose records the person sees and changes
	 * @param head whether the person answers for the units of the scope
	 * @param derived the elements nobody enters
	 */
	public record Holder(DataScope scope, boolean head, DerivedElements derived) {

		/**
		 * Whether the person sees readings of the element and unit.
		 */
		public boolean sees(DataElement element, UnitId unit) {
			return this.scope.sees(unit) || answersFor(element);
		}

		/**
		 * Whether the person enters readings of the element and unit, as long as the
		 * quarter is open.
		 */
		public boolean enters(DataElement element, UnitId unit) {
			return !element.isRetired() && !this.derived.publishes(element.code())
					&& (answersFor(element) || (this.head && this.scope.edits(unit)));
		}

		/**
		 * Whether the person belongs to the unit that reports the element for all units.
		 */
		public boolean answersFor(DataElement element) {
			UnitId responsible = element.facts().responsible();
			return responsible != null && this.scope.edits(responsible);
		}

	}

}
