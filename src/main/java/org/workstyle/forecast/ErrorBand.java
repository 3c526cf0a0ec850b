package org.workstyle.forecast;

/**
 * How good a forecast was; an error that lies on a line belongs to the better side.
 */
public enum ErrorBand {

	/** 优秀: within the first line. */
	EXCELLENT,

	/** 良好: within the second line. */
	GOOD,

	/** 一般: within the floor. */
	FAIR,

	/** 偏差过大: beyond it. */
	POOR

}
