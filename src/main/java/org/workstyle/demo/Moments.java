package org.workstyle.demo;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import org.workstyle.shared.EarlierMoment;

/**
 * Lets things happen one after the other at the moments they happened at.
 */
@Component
class Moments {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final EntityManager entities;

	Moments(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Does something on a day, and writes it down before anything later happens.
	 * @param minute minute of the working day, which begins at nine
	 */
	void on(LocalDate day, int minute, Runnable work) {
		EarlierMoment.at(day.atTime(9, 0).plusMinutes(minute).atZone(ZONE).toInstant(), () -> {
			work.run();
			this.entities.flush();
		});
	}

}
