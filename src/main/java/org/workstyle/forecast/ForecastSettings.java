package org.workstyle.forecast;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.history.Reasons;
import org.workstyle.shared.AskedOnce;
import org.workstyle.shared.PortalException;

/**
 * Keeps the reporting day, the lines of the error, what it is divided by, and who enters
 * actual revenue, by the day they come into force.
 */
@Service
@Transactional
public class ForecastSettings {

	private final ForecastSettingRepository settings;

	private final UnitDirectory units;

	private final Reasons reasons;

	ForecastSettings(ForecastSettingRepository settings, UnitDirectory units, Reasons reasons) {
		this.settings = settings;
		this.units = units;
		this.reasons = reasons;
	}

	/**
	 * Returns everything that was ever set, the latest day first.
	 */
	@Transactional(readOnly = true)
	public List<ForecastSetting> all() {
		return AskedOnce.list("forecast-settings", this.settings::findAll);
	}

	/**
	 * Returns the rules by which forecasts are judged: one statement.
	 */
	@Transactional(readOnly = true)
	public ForecastRules rules() {
		return new ForecastRules(all());
	}

	/**
	 * Sets something from a day on; what was set for that very day is corrected.
	 * @param source where it is laid down
	 * @param assumed whether the bureau has yet to confirm it
	 */
	public void set(ForecastSettingCode code, LocalDate from, String value, String source, boolean assumed,
			String reason) {
		this.reasons.give(reason);
		if (code == ForecastSettingCode.ACCOUNTING_UNIT && this.units.findByCode(value.strip()).isEmpty()) {
			throw new PortalException("forecast.setting.error.unit", value.strip());
		}
		this.settings.findByCodeAndValidFrom(code, from)
			.ifPresentOrElse((setting) -> setting.apply(value, source, assumed),
					() -> this.settings.save(new ForecastSetting(code, from, value, source, assumed)));
	}

}
