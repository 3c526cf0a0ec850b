package org.workstyle.inspection;

/**
 * The four forms (四种形态) of supervision and discipline: Regulations on Intra-Party
 * Supervision, article 7.
 */
public enum DisciplinaryForm {

	/** 第一种形态: criticism, talks and letters, the normal. */
	FIRST,

	/** 第二种形态: light discipline and posts changed, for most. */
	SECOND,

	/** 第三种形态: heavy discipline, for a few. */
	THIRD,

	/** 第四种形态: suspected crime, investigated, for very few. */
	FOURTH

}
