package org.workstyle.study;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;

/**
 * Keeps the hours of study that a year asks for; every change gives its reason.
 */
@Service
@Transactional
public class StudyHoursRegister {

	private final StudyHoursRepository hours;

	private final EntityManager entities;

	private final Reasons reasons;

	StudyHoursRegister(StudyHoursRepository hours, EntityManager entities, Reasons reasons) {
		this.hours = hours;
		this.entities = entities;
		this.reasons = reasons;
	}

	/**
	 * Returns what is and was asked, the latest of each audience first.
	 */
	@Transactional(readOnly = true)
	public List<StudyHours> all() {
		return this.hours.findAll();
	}

	/**
	 * Returns what is asked of one audience.
	 */
	@Transactional(readOnly = true)
	public StudyHours get(StudyHoursId id) {
		return this.hours.findById(id).orElseThrow(() -> new NotFoundException("study hours", id));
	}

	/**
	 * Asks for other hours from a year on, or tells anew where the same are laid down.
	 * @param version the version that was edited
	 * @return what is in force from that day
	 */
	public StudyHoursId change(StudyHoursId id, long version, StudyRecord.AskedHours asked, LocalDate from,
			String reason) {
		this.reasons.give(reason);
		StudyHours current = get(id);
		if (current.version() != version) {
			throw new EditConflictException("study hours", id);
		}
		if (current.isConfirmedBy(asked, from)) {
			current.confirm(asked);
			return id;
		}
		StudyHours successor = current.replace(asked, from);
		this.entities.flush();
		return this.hours.save(successor).id();
	}

}
