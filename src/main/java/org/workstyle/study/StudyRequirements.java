package org.workstyle.study;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Keeps the requirements of study; every change takes effect from a day and gives its
 * reason.
 */
@Service
@Transactional
public class StudyRequirements {

	private static final Comparator<StudyRequirement> ORDER = Comparator
		.comparing((StudyRequirement requirement) -> requirement.facts().kind())
		.thenComparing((requirement) -> requirement.facts().hostType())
		.thenComparing((requirement) -> requirement.validity().start(), Comparator.reverseOrder());

	private final StudyRequirementRepository requirements;

	private final EntityManager entities;

	private final Reasons reasons;

	StudyRequirements(StudyRequirementRepository requirements, EntityManager entities, Reasons reasons) {
		this.requirements = requirements;
		this.entities = entities;
		this.reasons = reasons;
	}

	/**
	 * Returns all requirements by kind and hosts, those of today before earlier ones.
	 */
	@Transactional(readOnly = true)
	public List<StudyRequirement> all() {
		return this.requirements.findAll().stream().sorted(ORDER).toList();
	}

	/**
	 * Returns a requirement.
	 */
	@Transactional(readOnly = true)
	public StudyRequirement get(StudyRequirementId id) {
		return this.requirements.findById(id).orElseThrow(() -> new NotFoundException("requirement", id));
	}

	/**
	 * Asks for a kind nothing was asked of these hosts before.
	 * @throws PortalException if something is in force on that day or after it
	 */
	public StudyRequirementId add(RequirementFacts facts, LocalDate from, String reason) {
		this.reasons.give(reason);
		refuseSecond(facts, from);
		return this.requirements.save(new StudyRequirement(facts, from)).id();
	}

	/**
	 * Asks for something else from the day on.
	 * @param version the version that was edited
	 */
	public StudyRequirementId change(StudyRequirementId id, long version, RequirementFacts facts, LocalDate from,
			String reason) {
		this.reasons.give(reason);
		StudyRequirement successor = forChange(id, version).replace(facts, from);
		this.entities.flush();
		return this.requirements.save(successor).id();
	}

	/**
	 * Stops asking from the day on.
	 * @param version the version that was edited
	 */
	public void end(StudyRequirementId id, long version, LocalDate on, String reason) {
		this.reasons.give(reason);
		forChange(id, version).end(on);
	}

	/**
	 * Confirms an assumed value as the bureau's own.
	 * @param version the version that was seen
	 * @param source where it is laid down
	 */
	public void confirm(StudyRequirementId id, long version, String source, String reason) {
		this.reasons.give(reason);
		forChange(id, version).confirm(source);
	}

	private StudyRequirement forChange(StudyRequirementId id, long version) {
		StudyRequirement requirement = get(id);
		if (requirement.version() != version) {
			throw new EditConflictException("requirement", id);
		}
		return requirement;
	}

	private void refuseSecond(RequirementFacts facts, LocalDate from) {
		boolean taken = this.requirements.findAll().stream().anyMatch((other) -> {
			LocalDate end = other.validity().end();
			return other.facts().kind() == facts.kind() && other.facts().hostType() == facts.hostType()
					&& (end == null || end.isAfter(from));
		});
		if (taken) {
			throw new PortalException("study.requirement.error.exists");
		}
	}

}
