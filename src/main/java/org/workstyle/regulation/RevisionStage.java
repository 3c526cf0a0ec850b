package org.workstyle.regulation;

/**
 * How far a revision came.
 */
public enum RevisionStage {

	/** 起草. */
	DRAFT,

	/** 征求意见. */
	CONSULTATION,

	/** 合法性审核. */
	LEGALITY_REVIEW,

	/** 集体审议. */
	DELIBERATION,

	/** 印发. */
	PUBLISHED,

	/** 撤回. */
	WITHDRAWN;

	/**
	 * Whether it is still being worked on.
	 */
	public boolean isOpen() {
		return this != PUBLISHED && this != WITHDRAWN;
	}

	/**
	 * Returns the stage that follows before publishing; itself where none does.
	 */
	public RevisionStage next() {
		return switch (this) {
			case DRAFT -> CONSULTATION;
			case CONSULTATION -> LEGALITY_REVIEW;
			case LEGALITY_REVIEW -> DELIBERATION;
			case DELIBERATION, PUBLISHED, WITHDRAWN -> this;
		};
	}

}
