package org.workstyle.study;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.workstyle.account.UnitType;

import static org.workstyle.account.UnitType.BUREAU;
import static org.workstyle.account.UnitType.DEPARTMENT;
import static org.workstyle.account.UnitType.GENERAL_BRANCH;
import static org.workstyle.account.UnitType.PARTY_BRANCH;
import static org.workstyle.account.UnitType.PARTY_GROUP;
import static org.workstyle.account.UnitType.TAX_BRANCH;
import static org.workstyle.account.UnitType.YOUTH_GROUP;

/**
 * Kind of a study session, with the tier it belongs to and the units that host it.
 */
public enum StudyKind {

	/** 党委理论学习中心组. */
	CENTRE_GROUP(StudyTier.COMMITTEE, UnitType.CENTRE_GROUP),

	/** 第一议题. */
	FIRST_AGENDA_ITEM(StudyTier.COMMITTEE, UnitType.CENTRE_GROUP, BUREAU),

	/** 支部党员大会. */
	BRANCH_ASSEMBLY(StudyTier.BRANCH, PARTY_BRANCH),

	/** 支委会. */
	BRANCH_COMMITTEE(StudyTier.BRANCH, PARTY_BRANCH),

	/** 党小组会. */
	GROUP_MEETING(StudyTier.BRANCH, PARTY_GROUP),

	/** 党课. */
	PARTY_LECTURE(StudyTier.BRANCH, PARTY_BRANCH, GENERAL_BRANCH, UnitType.CENTRE_GROUP),

	/** 主题党日. */
	THEMED_PARTY_DAY(StudyTier.BRANCH, PARTY_BRANCH, GENERAL_BRANCH),

	/** 警示教育/廉政课. */
	INTEGRITY_EDUCATION(StudyTier.BRANCH, PARTY_BRANCH, GENERAL_BRANCH, BUREAU, DEPARTMENT, TAX_BRANCH),

	/** 纪检业务微课堂. */
	DISCIPLINE_MICRO_CLASS(StudyTier.BRANCH, DEPARTMENT),

	/** 分局专题学习. */
	BRANCH_OFFICE_STUDY(StudyTier.BRANCH, TAX_BRANCH),

	/** 业务培训. */
	PROFESSIONAL_TRAINING(StudyTier.BRANCH, BUREAU, DEPARTMENT, TAX_BRANCH),

	/** 组织生活会. */
	ORGANISATIONAL_LIFE(StudyTier.BRANCH, PARTY_BRANCH),

	/** 民主评议党员. */
	DEMOCRATIC_APPRAISAL(StudyTier.BRANCH, PARTY_BRANCH),

	/** 谈心谈话. */
	HEART_TO_HEART(StudyTier.BRANCH, PARTY_BRANCH),

	/** 青年理论学习. */
	YOUTH_STUDY(StudyTier.YOUTH, YOUTH_GROUP);

	private final StudyTier tier;

	private final Set<UnitType> hostTypes;

	StudyKind(StudyTier tier, UnitType... hostTypes) {
		this.tier = tier;
		this.hostTypes = Set.of(hostTypes);
	}

	/**
	 * Returns the tier the kind belongs to.
	 */
	public StudyTier tier() {
		return this.tier;
	}

	/**
	 * Whether a unit of the type may host the kind.
	 */
	public boolean isHostedBy(UnitType type) {
		return this.hostTypes.contains(type);
	}

	/**
	 * Whether those present vote, so that a quorum counts.
	 */
	public boolean hasQuorum() {
		return this == BRANCH_ASSEMBLY || this == BRANCH_COMMITTEE;
	}

	/**
	 * Returns the kinds of a tier.
	 */
	public static List<StudyKind> of(StudyTier tier) {
		return Arrays.stream(values()).filter((kind) -> kind.tier == tier).toList();
	}

}
