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

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.AskedOnce;

/**
 * Keeps what is set from which day on: the rate of the surcharge, and what the law leaves
 * to the bureau.
 */
@Component
@Transactional
public class ArrearsSettings {

	private static final String ALL = """
			select name, valid_from, value, source, assumed from arrears_setting order by name, valid_from
			""";

	private static final String SET = """
			insert into arrears_setting (name, valid_from, value, source, assumed)
			values (:name, :from, :value, :source, :assumed)
			on conflict (name, valid_from) do update set value = excluded.value, source = excluded.source,
			  assumed = excluded.assumed
			""";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	ArrearsSettings(JdbcClient jdbc, AuditLog audit) {
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/**
	 * Returns everything that was ever set, by name and day.
	 */
	@Transactional(readOnly = true)
	public List<ArrearsSetting> all() {
		return AskedOnce.list("arrears-settings", () -> this.jdbc.sql(ALL).query(ArrearsSetting.class).list());
	}

	/**
	 * Sets something from a day on; what was set for that very day is corrected.
	 * @param typed the value
	 * @param source where it is laid down
	 * @param assumed whether the bureau has yet to confirm it
	 */
	public void set(SettingName name, LocalDate from, String typed, String source, boolean assumed, String reason) {
		BigDecimal value = name.read(typed);
		this.jdbc.sql(SET)
			.param("name", name.name())
			.param("from", from)
			.param("value", value)
			.param("source", source)
			.param("assumed", assumed)
			.update();
		this.audit.record("ARREARS_SETTING", "arrears-setting", name.name(),
				Map.of("from", from.toString(), "value", value.toPlainString(), "source", source, "reason", reason));
	}

	/**
	 * Returns the value in force on a day.
	 * @throws IllegalStateException if none was laid down for it
	 */
	@Transactional(readOnly = true)
	public BigDecimal on(SettingName name, LocalDate day) {
		return all().stream()
			.filter((each) -> each.name() == name && !each.validFrom().isAfter(day))
			.reduce((first, second) -> second)
			.map(ArrearsSetting::value)
			.orElseThrow(() -> new IllegalStateException(name + " is not laid down for " + day));
	}

	/**
	 * Returns by what the surcharge is computed on a day.
	 */
	@Transactional(readOnly = true)
	public List<ArrearsSetting> ofSurcharge(LocalDate day) {
		Map<SettingName, ArrearsSetting> latest = new EnumMap<>(SettingName.class);
		all().stream()
			.filter((each) -> each.name().compareTo(SettingName.DEFERRAL_MONTHS) <= 0 && !each.validFrom().isAfter(day))
			.forEach((each) -> latest.put(each.name(), each));
		return List.copyOf(latest.values());
	}

	@Transactional(readOnly = true)
	SurchargePolicy policy() {
		NavigableMap<LocalDate, BigDecimal> rates = new TreeMap<>();
		all().stream()
			.filter((each) -> each.name() == SettingName.DAILY_RATE)
			.forEach((each) -> rates.put(each.validFrom(), each.value()));
		return new SurchargePolicy(new DailyRates(rates));
	}

	int days(SettingName name, LocalDate day) {
		return on(name, day).intValueExact();
	}

}
