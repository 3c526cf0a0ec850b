package org.workstyle.shared;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A setting from a day on, as it is typed.
 */
public class SettingForm extends SourcedForm {

	@NotNull
	private @Nullable LocalDate from;

	@NotBlank
	@Size(max = 60)
	private String value = "";

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public String getValue() {
		return this.value;
	}

	public void setValue(String value) {
		this.value = value;
	}

}
