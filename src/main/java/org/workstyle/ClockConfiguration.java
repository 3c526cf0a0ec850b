package org.workstyle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.workstyle.shared.RealTime;

/**
 * The one source of "now" for business. Business days are those of Asia/Shanghai whatever
 * the server's own zone. A demonstration stays on the day its records were made for.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	Clock clock(@Value("${portal.demo}") boolean demonstration, @Value("${portal.today}") String today,
			@RealTime Clock realTime) {
		return demonstration ? new DemonstrationClock(realTime, LocalDate.parse(today)) : realTime;
	}

	@RealTime
	@Bean(defaultCandidate = false)
	Clock realTime() {
		return Clock.system(ZoneId.of("Asia/Shanghai"));
	}

}
