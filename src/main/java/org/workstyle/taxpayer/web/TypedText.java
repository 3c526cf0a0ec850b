package org.workstyle.taxpayer.web;

import java.beans.PropertyEditorSupport;

/**
 * Takes a text as it was typed, blanks at its ends included.
 */
class TypedText extends PropertyEditorSupport {

	@Override
	public void setAsText(String text) {
		setValue(text);
	}

}
