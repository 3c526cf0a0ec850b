package org.workstyle.study.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.study.ReflectionDetails;

/**
 * A reflection as it is typed.
 */
class ReflectionForm {

	@Size(max = 20000)
	private @Nullable String text;

	private @Nullable Long version;

	static ReflectionForm from(ReflectionDetails reflection) {
		ReflectionForm form = new ReflectionForm();
		form.setText(reflection.text());
		form.setVersion(reflection.version());
		return form;
	}

	/**
	 * Returns the text; empty where a file says it.
	 */
	String said() {
		return (this.text != null) ? this.text : "";
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
