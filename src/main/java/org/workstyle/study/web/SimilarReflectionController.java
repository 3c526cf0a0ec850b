package org.workstyle.study.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.ReflectionId;
import org.workstyle.study.ReflectionList;
import org.workstyle.study.SimilarReflections;

/**
 * Reflections copied from each other, for the inspectors.
 */
@Controller
@RequestMapping("/reflections/similar")
@PreAuthorize("hasRole('INSPECTOR')")
class SimilarReflectionController {

	private final SimilarReflections similar;

	private final ReflectionList reflections;

	private final StudyChoices choices;

	SimilarReflectionController(SimilarReflections similar, ReflectionList reflections, StudyChoices choices) {
		this.similar = similar;
		this.reflections = reflections;
		this.choices = choices;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "80") int share, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, Model model) {
		model.addAttribute("page", this.similar.page(share, after, before));
		model.addAttribute("share", share);
		model.addAttribute("shares",
				Stream.of(60, 70, 80, 90, 100).map((each) -> new Option(each.toString(), each + "%")).toList());
		return "study/reflections/similar";
	}

	@GetMapping("/pair")
	String show(@RequestParam ReflectionId first, @RequestParam ReflectionId second, @SignedIn Actor actor,
			Model model) {
		String one = this.reflections.find(first, actor).text();
		String other = this.reflections.find(second, actor).text();
		model.addAttribute("pair", this.similar.find(first, second));
		model.addAttribute("left", SimilarReflections.passages(one, other));
		model.addAttribute("right", SimilarReflections.passages(other, one));
		return "study/reflections/pair";
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/reflections", this.choices.text("study.reflection.title")),
				new Option("/reflections/similar", this.choices.text("study.similar.title")));
	}

}
