package org.workstyle.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Installs the starter set on first start, each part once, and the 40 indicators for any
 * other year on request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class StarterInstallation implements ApplicationRunner {

	private final StarterSet set;

	private final IndicatorRepository indicators;

	private final JdbcClient jdbc;

	private final Clock clock;

	StarterInstallation(StarterSet set, IndicatorRepository indicators, JdbcClient jdbc, Clock clock) {
		this.set = set;
		this.indicators = indicators;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		install();
	}

	/**
	 * Installs what was not installed yet.
	 */
	@Transactional
	public void install() {
		once("dimensions", this.set::installDimensions);
		once("elements", this.set::installElements);
		this.set.installDerived();
		once("settings", this.set::installSettings);
		once("rules", this.set::installRules);
		once("indicators", () -> install(LocalDate.now(this.clock).getYear()));
	}

	/**
	 * Installs the 40 indicators for a year that has none; does nothing otherwise.
	 */
	@Transactional
	public void install(int year) {
		if (this.indicators.findByYear(year).isEmpty()) {
			this.set.installIndicators(year);
		}
	}

	/**
	 * The row is the lock: of several instances that start at once, one installs.
	 */
	private void once(String part, Runnable installation) {
		int first = this.jdbc.sql("""
				insert into indicator_starter (part, edition, installed_at) values (:part, :edition, :now)
				on conflict do nothing
				""")
			.param("part", part)
			.param("edition", StarterSet.EDITION)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
		if (first == 1) {
			installation.run();
		}
	}

}
