package org.workstyle.arrears;

/**
 * What a second person has to agree to.
 */
public enum ProposalKind {

	/** 核销. */
	WRITE_OFF,

	/** 列为死欠. */
	UNCOLLECTABLE,

	/** 征收超过税款的滞纳金: courts cap it, tax authorities do not. */
	EXCESS

}
