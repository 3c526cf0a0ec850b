package org.workstyle.arrears.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

import org.workstyle.arrears.ArrearsSetting;
import org.workstyle.arrears.ArrearsSettings;
import org.workstyle.arrears.SettingName;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SettingForm;
import org.workstyle.shared.SettingView;
import org.workstyle.shared.SignedIn;

import static java.util.Objects.requireNonNull;

/**
 * The rate of the surcharge and the days of clearing: read by all, set by the performance
 * office.
 */
@Controller
@RequestMapping("/arrears-settings")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ArrearsSettingController {

	private final ArrearsSettings settings;

	private final ArrearsChoices choices;

	ArrearsSettingController(ArrearsSettings settings, ArrearsChoices choices) {
		this.settings = settings;
		this.choices = choices;
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		model.addAttribute("settings", Arrays.stream(SettingName.values()).map(this::view).toList());
		model.addAttribute("today", this.choices.today());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		return "arrears/settings/list";
	}

	@GetMapping("/{name}/edit")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String editForm(@PathVariable SettingName name, Model model) {
		SettingForm form = new SettingForm();
		latest(name).findFirst().ifPresent((setting) -> {
			form.setFrom(this.choices.today());
			form.setValue(text(setting));
			form.setSource(setting.source());
			form.setAssumed(setting.assumed());
		});
		model.addAttribute(form);
		return page(name, model);
	}

	@PostMapping("/{name}")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String set(@PathVariable SettingName name, @Valid @ModelAttribute SettingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.settings.set(name, requireNonNull(form.getFrom()), form.getValue(), form.getSource(),
						form.isAssumed(), form.getReason());
				redirect.addFlashAttribute("flash", "common.setting.saved");
				return "redirect:/arrears-settings";
			}
			catch (PortalException ex) {
				errors.rejectValue("value", ex.messageKey(), ex.arguments(), null);
			}
		}
		return page(name, model);
	}

	private SettingView view(SettingName name) {
		return new SettingView(name.name(), this.choices.text("SettingName." + name), unit(name),
				latest(name)
					.map((setting) -> new SettingView.Version(text(setting), setting.validFrom(), setting.source(),
							setting.assumed()))
					.toList());
	}

	private Stream<ArrearsSetting> latest(SettingName name) {
		return this.settings.all()
			.stream()
			.filter((setting) -> setting.name() == name)
			.sorted(Comparator.comparing(ArrearsSetting::validFrom).reversed());
	}

	private static String text(ArrearsSetting setting) {
		return setting.value().stripTrailingZeros().toPlainString();
	}

	private String unit(SettingName name) {
		return this.choices.text("arrears.settings.unit." + name);
	}

	private String page(SettingName name, Model model) {
		model.addAttribute("code", name);
		model.addAttribute("help", unit(name));
		model.addAttribute("options", List.of());
		model.addAttribute("heading", this.choices.text("SettingName." + name));
		model.addAttribute("trail",
				List.of(new Option("/arrears-settings", this.choices.text("arrears.settings.title"))));
		return "arrears/settings/form";
	}

}
