package org.workstyle.operation.web;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.operation.Doctor;
import org.workstyle.operation.Finding;

/**
 * What the doctor found, and a button to examine again.
 */
@Controller
@RequestMapping("/doctor")
@PreAuthorize("hasRole('ADMIN')")
class DoctorController {

	private final Doctor doctor;

	DoctorController(Doctor doctor) {
		this.doctor = doctor;
	}

	@GetMapping
	String show(Model model) {
		List<Finding> findings = this.doctor.lastFindings();
		model.addAttribute("findings", findings);
		return "operation/show";
	}

	@PostMapping("/examinations")
	String create(RedirectAttributes redirect) {
		this.doctor.examine();
		redirect.addFlashAttribute("flash", "operation.examined");
		return "redirect:/doctor";
	}

}
