package org.workstyle.inspection;

/**
 * What an inspection is about.
 */
public enum InspectionTheme {

	/** 督查检查. */
	SUPERVISION,

	/** 办文办会. */
	DOCUMENTS_AND_MEETINGS,

	/** 考核评比. */
	ASSESSMENT,

	/** 材料报送. */
	MATERIALS,

	/** 基层调研. */
	FIELD_RESEARCH,

	/** 其他. */
	OTHER

}
