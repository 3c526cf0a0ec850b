package org.workstyle.account;

/**
 * What a unit is: part of the bureau's tree, or a group of people across it.
 */
public enum UnitType {

	/** 局: the county bureau. */
	BUREAU,

	/** 股室: a department. */
	DEPARTMENT,

	/** 税务分局: a tax branch. */
	TAX_BRANCH,

	/** 党委理论学习中心组: the party committee's leading group. */
	CENTRE_GROUP,

	/** 机关党委: the party committee of the bureau's offices. */
	GENERAL_BRANCH,

	/** 党支部: a party branch. */
	PARTY_BRANCH,

	/** 党小组: a group of a larger party branch. */
	PARTY_GROUP,

	/** 青年理论学习小组: a youth study group. */
	YOUTH_GROUP;

	/**
	 * Whether its members have their home in other units.
	 */
	public boolean isGroup() {
		return switch (this) {
			case BUREAU, DEPARTMENT, TAX_BRANCH -> false;
			case CENTRE_GROUP, GENERAL_BRANCH, PARTY_BRANCH, PARTY_GROUP, YOUTH_GROUP -> true;
		};
	}

}
