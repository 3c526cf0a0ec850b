package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is set from which day on. It is read once and kept a little while, since
 * every figure asks for it.
 */
@Component
public class ArrearsSettings {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile @Nullable Kept kept;

	ArrearsSettings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns everything that was ever set, by name and day.
	 */
	public List<ArrearsSetting> all() {
		Instant now = this.clock.instant();
		Kept known = this.kept;
		if (known == null || !now.isBefore(known.until())) {
			known = new Kept(read(), now.plus(KEPT));
			this.kept = known;
		}
		return known.settings();
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

	private List<ArrearsSetting> read() {
		return this.jdbc
			.sql("select name, valid_from, value, source, assumed from arrears_setting order by name, valid_from")
			.query(ArrearsSetting.class)
			.list();
	}

	private record Kept(List<ArrearsSetting> settings, Instant until) {

	}

}
