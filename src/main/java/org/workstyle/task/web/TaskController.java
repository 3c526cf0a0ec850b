package org.workstyle.task.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.task.TaskList;
import org.workstyle.task.TaskPage;
import org.workstyle.task.TaskReconciliation;
import org.workstyle.task.Urgency;

/**
 * What waits for the person, and for a head what waits for the people below.
 */
@Controller
@RequestMapping("/tasks")
class TaskController {

	private final TaskList tasks;

	private final TaskReconciliation reconciliation;

	private final TaskTexts texts;

	TaskController(TaskList tasks, TaskReconciliation reconciliation, TaskTexts texts) {
		this.tasks = tasks;
		this.reconciliation = reconciliation;
		this.texts = texts;
	}

	@GetMapping
	String list(TaskFilterForm form, BindingResult errors, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		TaskPage found = this.tasks.page(form.toFilter(actor), after, before, actor);
		model.addAttribute("page", found.page());
		model.addAttribute("counts", found.counts());
		model.addAttribute("groups",
				found.page()
					.rows()
					.stream()
					.map(this.texts::row)
					.collect(Collectors.groupingBy((row) -> row.task().urgency(), TreeMap::new, Collectors.toList())));
		model.addAttribute("url", form.toUrl());
		model.addAttribute("head", actor.is(Role.UNIT_HEAD));
		model.addAttribute("tabs", tabs(form));
		return "task/list";
	}

	/**
	 * The number beside the task link, asked for by each page once it is shown.
	 */
	@GetMapping("/count")
	String count(@SignedIn Actor actor, Model model) {
		model.addAttribute("count", this.tasks.openTasks(actor));
		return "task/_count";
	}

	/**
	 * Looks at the modules' records now instead of within the next minutes.
	 */
	@PostMapping("/check")
	String check(RedirectAttributes redirect) {
		this.reconciliation.run();
		redirect.addFlashAttribute("flash", "task.checked");
		return "redirect:/tasks";
	}

	private List<Map<String, Object>> tabs(TaskFilterForm form) {
		return List.of(tab(form, false, "task.own"), tab(form, true, "task.unit"));
	}

	private Map<String, Object> tab(TaskFilterForm form, boolean unit, String label) {
		Map<String, Object> tab = new LinkedHashMap<>();
		tab.put("url", unit ? "/tasks?unit=true" : "/tasks");
		tab.put("label", this.texts.text(label));
		tab.put("active", form.isUnit() == unit);
		return tab;
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return this.reconciliation.kinds()
			.stream()
			.map((kind) -> new Option(kind, this.texts.text("TaskKind." + kind)))
			.toList();
	}

	@ModelAttribute("urgencies")
	List<Option> urgencies() {
		return Arrays.stream(Urgency.values())
			.map((urgency) -> new Option(urgency.name(), this.texts.text("Urgency." + urgency)))
			.toList();
	}

}
