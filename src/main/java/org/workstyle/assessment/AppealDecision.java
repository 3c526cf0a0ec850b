package org.workstyle.assessment;

/**
 * How an appeal ended.
 */
public enum AppealDecision {

	/** 予以更正: the score was wrong; a new edition corrects it. */
	GRANTED,

	/** 维持原分: the score stands. */
	REFUSED

}
