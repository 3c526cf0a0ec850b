package org.workstyle.account;

/**
 * A person's standing in the party.
 */
public enum PartyStanding {

	/** 群众. */
	NONE,

	/** 预备党员: attends, has no vote. */
	PROBATIONARY,

	/** 正式党员. */
	FULL

}
