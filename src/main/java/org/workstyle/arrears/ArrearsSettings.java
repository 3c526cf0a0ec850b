package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.AskedOnce;

/**
 * Reads what is set from which day on; a page asks the database once.
 */
@Component
@Transactional(readOnly = true)
public class ArrearsSettings {

	private final JdbcClient jdbc;

	ArrearsSettings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns everything that was ever set, by name and day.
	 */
	public List<ArrearsSetting> all() {
		return AskedOnce.list("arrears-settings", () -> this.jdbc
			.sql("select name, valid_from, value, source, assumed from arrears_setting order by name, valid_from")
			.query(ArrearsSetting.class)
			.list());
	}

	/**
	 * Returns the value in force on a day.
	 * @throws IllegalStateException if none was laid down for it
	 */
	public BigDecimal on(SettingName name, LocalDate day) {
		return all().stream()
			.filter((each) -> each.name() == name && !each.validFrom().isAfter(day))
			.reduce((first, second) -> second)
			.map(ArrearsSetting::value)
			.orElseThrow(() -> new IllegalStateException(name + " is not laid down for " + day));
	}

	/**
	 * Returns what is in force on a day.
	 */
	public List<ArrearsSetting> inForce(LocalDate day) {
		Map<SettingName, ArrearsSetting> latest = new EnumMap<>(SettingName.class);
		all().stream()
			.filter((each) -> !each.validFrom().isAfter(day))
			.forEach((each) -> latest.put(each.name(), each));
		return List.copyOf(latest.values());
	}

	SurchargePolicy policy() {
		NavigableMap<LocalDate, BigDecimal> rates = new TreeMap<>();
		all().stream()
			.filter((each) -> each.name() == SettingName.DAILY_RATE)
			.forEach((each) -> rates.put(each.validFrom(), each.value()));
		return new SurchargePolicy(new DailyRates(rates));
	}

}
