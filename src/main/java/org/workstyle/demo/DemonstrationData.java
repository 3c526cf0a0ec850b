package org.workstyle.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import org.springframework.stereotype.Component;

import org.workstyle.history.Reasons;

/**
 * Puts the parts of the demonstration together.
 */
@Component
class DemonstrationData {

	private final BureauFoundation foundation;

	private final GroupFormation groups;

	private final Transfers transfers;

	private final OpenedAccounts accounts;

	private final StudyHalfYear study;

	private final InspectionHalfYear inspections;

	private final AssessedQuarters assessment;

	private final LargeSourceMaker sources;

	private final RegulationRegister regulations;

	private final TaxpayerRegister taxpayers;

	private final ArrearsThreeYears arrears;

	private final EntityManager entities;

	private final Reasons reasons;

	DemonstrationData(BureauFoundation foundation, GroupFormation groups, Transfers transfers, OpenedAccounts accounts,
			StudyHalfYear study, RegulationRegister regulations, InspectionHalfYear inspections,
			AssessedQuarters assessment, LargeSourceMaker sources, TaxpayerRegister taxpayers,
			ArrearsThreeYears arrears, EntityManager entities, Reasons reasons) {
		this.foundation = foundation;
		this.groups = groups;
		this.transfers = transfers;
		this.accounts = accounts;
		this.study = study;
		this.inspections = inspections;
		this.assessment = assessment;
		this.sources = sources;
		this.regulations = regulations;
		this.taxpayers = taxpayers;
		this.arrears = arrears;
		this.entities = entities;
		this.reasons = reasons;
	}

	/**
	 * Loads everything. Records wait for the end of each part, not for each query between
	 * them: that alone makes it several times as fast. Inspections and the assessment,
	 * whose steps follow on each other, are written step by step. As one revision it has
	 * no one reason: the last adjustment's would else stand beside every record.
	 */
	void load(Seed seed) {
		this.entities.setFlushMode(FlushModeType.COMMIT);
		Bureau bureau = this.foundation.found(seed);
		this.entities.flush();
		this.groups.form(bureau, seed);
		this.entities.flush();
		this.transfers.carryOut(bureau);
		this.accounts.open(bureau);
		this.entities.flush();
		this.study.enter(bureau, seed);
		this.entities.flush();
		this.entities.clear();
		this.entities.setFlushMode(FlushModeType.AUTO);
		this.regulations.enter(bureau, seed);
		this.entities.flush();
		this.entities.clear();
		this.inspections.enter(bureau, seed);
		this.entities.clear();
		this.arrears.enter(bureau, this.taxpayers.enter(bureau, seed), seed);
		this.entities.clear();
		this.sources.enter(bureau);
		this.assessment.enter(bureau, seed);
		this.reasons.withdraw();
	}

}
