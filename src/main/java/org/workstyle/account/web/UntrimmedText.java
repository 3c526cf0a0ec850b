package org.workstyle.account.web;

import java.beans.PropertyEditorSupport;

/**
 * Takes a text as it was typed.
 */
class UntrimmedText extends PropertyEditorSupport {

	@Override
	public void setAsText(String text) {
		setValue(text);
	}

}
