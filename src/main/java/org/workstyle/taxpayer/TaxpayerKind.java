package org.workstyle.taxpayer;

/**
 * What sort of taxpayer it is.
 */
public enum TaxpayerKind {

	/** A company or another enterprise (企业). */
	ENTERPRISE,

	/** A person in business (个体工商户). */
	SOLE_TRADER,

	/** A farmers' cooperative (农民专业合作社). */
	COOPERATIVE,

	/** An office of the state or a public institution (机关事业单位). */
	PUBLIC_BODY,

	/** An association, foundation or private institution (社会组织). */
	SOCIAL_ORGANIZATION,

	/** Anything else (其他). */
	OTHER

}
