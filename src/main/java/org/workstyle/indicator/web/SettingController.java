package org.workstyle.indicator.web;

import java.util.Arrays;
import java.util.List;

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

import org.workstyle.history.RecordHistory;
import org.workstyle.indicator.IndicatorSetting;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.SettingCode;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SettingForm;
import org.workstyle.shared.SettingView;
import org.workstyle.shared.SignedIn;

import static java.util.Objects.requireNonNull;

/**
 * Caps, quotas, shares and days: read by all, set by the performance office.
 */
@Controller
@RequestMapping("/indicator-settings")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class SettingController {

	private final IndicatorSettings settings;

	private final RecordHistory history;

	private final IndicatorChoices choices;

	SettingController(IndicatorSettings settings, RecordHistory history, IndicatorChoices choices) {
		this.settings = settings;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		model.addAttribute("settings", Arrays.stream(SettingCode.values()).map(this::view).toList());
		model.addAttribute("today", this.choices.today());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		return "indicator/settings/list";
	}

	@GetMapping("/{code}/edit")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String editForm(@PathVariable SettingCode code, Model model) {
		SettingForm form = new SettingForm();
		this.settings.all().stream().filter((setting) -> setting.code() == code).findFirst().ifPresent((setting) -> {
			form.setValue(setting.value());
			form.setSource(setting.source());
			form.setAssumed(setting.isAssumed());
			form.setFrom(this.choices.today());
		});
		model.addAttribute("settingForm", form);
		return page(code, model);
	}

	@PostMapping("/{code}")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String set(@PathVariable SettingCode code, @Valid @ModelAttribute SettingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.settings.set(code, requireNonNull(form.getFrom()), form.getValue(), form.getSource(),
						form.isAssumed(), form.getReason());
				redirect.addFlashAttribute("flash", "common.setting.saved");
				return "redirect:/indicator-settings";
			}
			catch (PortalException ex) {
				errors.rejectValue("value", ex.messageKey(), ex.arguments(), null);
			}
		}
		return page(code, model);
	}

	private SettingView view(SettingCode code) {
		return new SettingView(code.name(), this.choices.text("SettingCode." + code), unit(code),
				this.settings.all()
					.stream()
					.filter((setting) -> setting.code() == code)
					.map((setting) -> new SettingView.Version(setting.value().replace(" ", " / "), setting.validFrom(),
							setting.source(), setting.isAssumed()))
					.toList());
	}

	private String unit(SettingCode code) {
		return this.choices.text("indicator.setting.unit." + code);
	}

	private String page(SettingCode code, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("heading", this.choices.text("SettingCode." + code));
		model.addAttribute("help", unit(code));
		model.addAttribute("options", List.of());
		model.addAttribute("trail",
				List.of(new Option("/indicator-settings", this.choices.text("indicator.setting.title"))));
		model.addAttribute("histories",
				this.settings.all()
					.stream()
					.filter((setting) -> setting.code() == code)
					.map((setting) -> this.history.of(IndicatorSetting.class, setting.id()))
					.toList());
		return "indicator/settings/form";
	}

}
