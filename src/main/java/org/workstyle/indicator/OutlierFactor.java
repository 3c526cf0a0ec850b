package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * How far from the mean a value is marked. Kept a little while: it only marks values for
 * a second look, and no score depends on it.
 */
@Component
class OutlierFactor {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final IndicatorSettings settings;

	private final Clock clock;

	private volatile Kept kept = new Kept(List.of(), Instant.MIN);

	OutlierFactor(IndicatorSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	Outliers on(LocalDate day) {
		Instant now = this.clock.instant();
		Kept known = this.kept;
		if (!now.isBefore(known.until())) {
			known = new Kept(this.settings.all()
				.stream()
				.filter((setting) -> setting.code() == SettingCode.OUTLIER_FACTOR)
				.toList(), now.plus(KEPT));
			this.kept = known;
		}
		return known.factors()
			.stream()
			.filter((setting) -> !setting.validFrom().isAfter(day))
			.findFirst()
			.map((setting) -> new Outliers(setting.numbers().get(0)))
			.orElse(new Outliers(BigDecimal.valueOf(Integer.MAX_VALUE)));
	}

	private record Kept(List<IndicatorSetting> factors, Instant until) {

	}

}
