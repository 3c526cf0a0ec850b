package org.workstyle.forecast;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.AskedOnce;

/**
 * Who may see and enter revenue. A unit's people enter its forecasts and large sources;
 * the people of the accounting unit (收入核算股) do so for all units, and they alone enter
 * what came in and what is planned.
 */
@Component
@Transactional(readOnly = true)
public class RevenueRights {

	private final DataScopes scopes;

	private final ForecastSettings settings;

	private final UnitDirectory units;

	private final Clock clock;

	RevenueRights(DataScopes scopes, ForecastSettings settings, UnitDirectory units, Clock clock) {
		this.scopes = scopes;
		this.settings = settings;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * Returns what the person may see and enter.
	 */
	public Holder of(Actor actor) {
		DataScope scope = this.scopes.of(actor);
		boolean accounts = AskedOnce
			.list("forecast-accounting-unit",
					() -> this.settings.rules()
						.on(ForecastSettingCode.ACCOUNTING_UNIT, LocalDate.now(this.clock))
						.flatMap((setting) -> this.units.findByCode(setting.value()))
						.stream()
						.toList())
			.stream()
			.map(UnitSummary::id)
			.anyMatch(scope::edits);
		return new Holder(scope, accounts);
	}

	/**
	 * Somebody with a scope.
	 *
	 * @param scope the units whose records the person sees and changes
	 * @param accounts whether the person belongs to the accounting unit
	 */
	public record Holder(DataScope scope, boolean accounts) {

		/**
		 * Whether the person sees everything.
		 */
		public boolean seesAll() {
			return this.accounts || this.scope.everything();
		}

		/**
		 * Whether the person sees the unit's revenue.
		 */
		public boolean sees(UnitId unit) {
			return seesAll() || this.scope.sees(unit);
		}

		/**
		 * Whether the person enters amounts of the kind for the unit.
		 */
		public boolean enters(RevenueKind kind, UnitId unit) {
			return this.accounts || (kind == RevenueKind.FORECAST && this.scope.edits(unit));
		}

	}

}
