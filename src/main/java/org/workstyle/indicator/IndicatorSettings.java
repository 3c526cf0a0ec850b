package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.indicator.DefinitionMemory.Part;

/**
 * Keeps caps, quotas, shares and days by the day they come into force.
 */
@Service
@Transactional
public class IndicatorSettings {

	private final IndicatorSettingRepository settings;

	private final DefinitionMemory memory;

	private final Reasons reasons;

	IndicatorSettings(IndicatorSettingRepository settings, DefinitionMemory memory, Reasons reasons) {
		this.settings = settings;
		this.memory = memory;
		this.reasons = reasons;
	}

	/**
	 * Returns everything that was ever set, the latest day first.
	 */
	@Transactional(readOnly = true)
	public List<IndicatorSetting> all() {
		return this.memory.list(Part.SETTINGS, "all", this.settings::findAll);
	}

	/**
	 * Returns what is in force on a day: one statement for all settings.
	 */
	@Transactional(readOnly = true)
	public OnDay on(LocalDate day) {
		Map<SettingCode, IndicatorSetting> inForce = new EnumMap<>(SettingCode.class);
		all().stream()
			.filter((setting) -> !setting.validFrom().isAfter(day))
			.forEach((setting) -> inForce.putIfAbsent(setting.code(), setting));
		return new OnDay(day, inForce);
	}

	/**
	 * Sets something from a day on; what was set for that very day is corrected.
	 * @param source where it is laid down
	 * @param assumed whether the bureau has yet to confirm it
	 */
	public void set(SettingCode code, LocalDate from, String value, String source, boolean assumed, String reason) {
		this.reasons.give(reason);
		this.settings.findByCodeAndValidFrom(code, from)
			.ifPresentOrElse((setting) -> setting.apply(value, source, assumed),
					() -> this.settings.save(new IndicatorSetting(code, from, value, source, assumed)));
	}

	/**
	 * What is in force on a day.
	 *
	 * @param day the day
	 * @param settings the settings
	 */
	public record OnDay(LocalDate day, Map<SettingCode, IndicatorSetting> settings) {

		/**
		 * Returns a setting of one number.
		 */
		public BigDecimal number(SettingCode code) {
			return numbers(code).get(0);
		}

		/**
		 * Returns a setting of several numbers.
		 */
		public List<BigDecimal> numbers(SettingCode code) {
			IndicatorSetting setting = this.settings.get(code);
			if (setting == null) {
				throw new IllegalStateException("Nothing is set for " + code + " on " + this.day);
			}
			return setting.numbers();
		}

	}

}
