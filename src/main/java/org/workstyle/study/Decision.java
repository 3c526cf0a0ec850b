package org.workstyle.study;

/**
 * What a head decided on a request for leave or a disputed absence.
 */
public enum Decision {

	/** 同意. */
	GRANTED,

	/** 不同意. */
	REFUSED

}
