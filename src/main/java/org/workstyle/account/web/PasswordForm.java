package org.workstyle.account.web;

import jakarta.validation.constraints.NotBlank;

/**
 * The choice of an own password.
 */
class PasswordForm {

	@NotBlank
	private String current = "";

	@NotBlank
	private String chosen = "";

	@NotBlank
	private String repeated = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

	public String getChosen() {
		return this.chosen;
	}

	public void setChosen(String chosen) {
		this.chosen = chosen;
	}

	public String getRepeated() {
		return this.repeated;
	}

	public void setRepeated(String repeated) {
		this.repeated = repeated;
	}

	boolean isRepeatedRightly() {
		return this.chosen.equals(this.repeated);
	}

}
