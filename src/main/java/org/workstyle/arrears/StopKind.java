package org.workstyle.arrears;

/**
 * Why no surcharge runs.
 */
public enum StopKind {

	/** 延期缴纳税款: applied for before the due date, approved, at most three months. */
	DEFERRAL("税收征收管理法第三十一条"),

	/** 税务机关的责任: the authority was at fault. */
	AUTHORITY_FAULT("税收征收管理法第五十二条"),

	/** 国家统一规定: a national scheme, named by its document number. */
	NATIONAL_SCHEME(""),

	/** 破产受理: the day the court accepts is the last one that counts. */
	BANKRUPTCY("国家税务总局公告2019年第48号第四条");

	private final String basis;

	StopKind(String basis) {
		this.basis = basis;
	}

	/**
	 * Returns the article it rests on; of a national scheme its document says so.
	 */
	public String basis() {
		return this.basis;
	}

}
