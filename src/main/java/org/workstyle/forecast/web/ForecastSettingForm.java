package org.workstyle.forecast.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.forecast.ForecastSetting;
import org.workstyle.shared.SourcedForm;

/**
 * A setting from a day on, as it is typed.
 */
class ForecastSettingForm extends SourcedForm {

	@NotNull
	private @Nullable LocalDate from;

	@NotBlank
	@Size(max = 60)
	private String value = "";

	static ForecastSettingForm from(ForecastSetting setting, LocalDate today) {
		ForecastSettingForm form = new ForecastSettingForm();
		form.from = today;
		form.value = setting.value();
		form.setSource(setting.source());
		form.setAssumed(setting.isAssumed());
		return form;
	}

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
