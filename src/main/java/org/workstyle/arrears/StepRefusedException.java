package org.workstyle.arrears;

import org.workstyle.shared.PortalException;

/**
 * A step that the legal order of enforcement does not allow: names the field, and the
 * article that says so.
 */
public class StepRefusedException extends PortalException {

	private final transient Refusal refusal;

	StepRefusedException(Refusal refusal) {
		super(refusal.messageKey(), refusal.article());
		this.refusal = refusal;
	}

	/**
	 * Returns the field that is to blame.
	 */
	public String field() {
		return this.refusal.field();
	}

	/**
	 * Returns the article that refuses it.
	 */
	public String article() {
		return this.refusal.article();
	}

}
