package org.workstyle.forecast.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.forecast.ErrorBase;
import org.workstyle.forecast.ForecastSetting;
import org.workstyle.forecast.ForecastSettingCode;
import org.workstyle.forecast.ForecastSettings;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SettingForm;
import org.workstyle.shared.SettingView;
import org.workstyle.shared.SignedIn;

import static java.util.Objects.requireNonNull;

/**
 * The reporting day, the lines and who enters revenue: read by all, set by the
 * performance office.
 */
@Controller
@RequestMapping("/forecast-settings")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ForecastSettingController {

	private final ForecastSettings settings;

	private final RecordHistory history;

	private final UnitDirectory units;

	private final ForecastChoices choices;

	ForecastSettingController(ForecastSettings settings, RecordHistory history, UnitDirectory units,
			ForecastChoices choices) {
		this.settings = settings;
		this.history = history;
		this.units = units;
		this.choices = choices;
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		Map<String, String> unitNames = this.units.existingOn(this.choices.today())
			.stream()
			.collect(Collectors.toMap(UnitSummary::code, UnitSummary::name));
		model.addAttribute("settings",
				Arrays.stream(ForecastSettingCode.values()).map((code) -> view(code, unitNames)).toList());
		model.addAttribute("today", this.choices.today());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		return "forecast/settings/list";
	}

	@GetMapping("/{code}/edit")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String editForm(@PathVariable ForecastSettingCode code, Model model) {
		SettingForm form = new SettingForm();
		of(code).findFirst().ifPresent((setting) -> {
			form.setFrom(this.choices.today());
			form.setValue(setting.value());
			form.setSource(setting.source());
			form.setAssumed(setting.isAssumed());
		});
		model.addAttribute(form);
		return page(code, model);
	}

	@PostMapping("/{code}")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String set(@PathVariable ForecastSettingCode code, @Valid @ModelAttribute SettingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.settings.set(code, requireNonNull(form.getFrom()), form.getValue(), form.getSource(),
						form.isAssumed(), form.getReason());
				redirect.addFlashAttribute("flash", "common.setting.saved");
				return "redirect:/forecast-settings";
			}
			catch (PortalException ex) {
				errors.rejectValue("value", ex.messageKey(), ex.arguments(), null);
			}
		}
		return page(code, model);
	}

	private SettingView view(ForecastSettingCode code, Map<String, String> unitNames) {
		return new SettingView(code.name(), this.choices.text("ForecastSettingCode." + code), unit(code),
				of(code)
					.map((setting) -> new SettingView.Version(text(setting, unitNames), setting.validFrom(),
							setting.source(), setting.isAssumed()))
					.toList());
	}

	private String text(ForecastSetting setting, Map<String, String> unitNames) {
		return switch (setting.code()) {
			case DENOMINATOR -> this.choices.text("ErrorBase." + setting.value());
			case ACCOUNTING_UNIT -> unitNames.getOrDefault(setting.value(), setting.value());
			case REPORTING_DAY, ERROR_LINES -> setting.value().replace(" ", " / ");
		};
	}

	private String unit(ForecastSettingCode code) {
		return this.choices.text("forecast.setting.unit." + code);
	}

	private Stream<ForecastSetting> of(ForecastSettingCode code) {
		return this.settings.all().stream().filter((setting) -> setting.code() == code);
	}

	private String page(ForecastSettingCode code, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("help", unit(code));
		model.addAttribute("options", options(code));
		model.addAttribute("heading", this.choices.text("ForecastSettingCode." + code));
		model.addAttribute("trail",
				List.of(new Option("/forecast-settings", this.choices.text("forecast.setting.title"))));
		model.addAttribute("histories",
				of(code).map((setting) -> this.history.of(ForecastSetting.class, setting.id())).toList());
		return "forecast/settings/form";
	}

	private List<Option> options(ForecastSettingCode code) {
		return switch (code) {
			case DENOMINATOR -> this.choices.of(ErrorBase.values());
			case ACCOUNTING_UNIT -> this.units.existingOn(this.choices.today())
				.stream()
				.filter((unit) -> unit.type() == UnitType.DEPARTMENT)
				.map((unit) -> new Option(unit.code(), unit.name()))
				.toList();
			case REPORTING_DAY, ERROR_LINES -> List.of();
		};
	}

}
