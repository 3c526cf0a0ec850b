package org.workstyle.regulation;

/**
 * What a regulation is on a day. It follows from its revisions and the day: nobody sets
 * it.
 */
public enum RegulationStatus {

	/** 起草: its first text is being drafted. */
	DRAFT,

	/** 征求意见: its first text is out for opinions. */
	CONSULTATION,

	/** 合法性审核: its first text is with the lawyers. */
	LEGALITY_REVIEW,

	/** 集体审议: its first text is before the meeting. */
	DELIBERATION,

	/** 待施行: published, in force from a later day. */
	ISSUED,

	/** 施行. */
	IN_FORCE,

	/** 修订中: in force while a new revision is worked on. */
	UNDER_REVISION,

	/** 废止. */
	REPEALED,

	/** 撤回: never came to be. */
	WITHDRAWN;

	/**
	 * Whether a text of it is in force.
	 */
	public boolean isInForce() {
		return this == IN_FORCE || this == UNDER_REVISION;
	}

	static RegulationStatus of(RevisionStage stage) {
		return switch (stage) {
			case DRAFT -> DRAFT;
			case CONSULTATION -> CONSULTATION;
			case LEGALITY_REVIEW -> LEGALITY_REVIEW;
			case DELIBERATION -> DELIBERATION;
			case PUBLISHED -> ISSUED;
			case WITHDRAWN -> WITHDRAWN;
		};
	}

}
