package org.workstyle.assessment.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.assessment.Edition;
import org.workstyle.assessment.EditionVerification;
import org.workstyle.shared.NotFoundException;

/**
 * The page that proves an edition, of a quarter or of a year.
 */
@Component
class VerificationPage {

	private final EditionVerification verification;

	private final AssessmentTexts texts;

	VerificationPage(EditionVerification verification, AssessmentTexts texts) {
		this.verification = verification;
		this.texts = texts;
	}

	/**
	 * Shows an edition.
	 * @param published the editions there are, the latest first
	 * @param number the edition to prove; the latest if none is named
	 * @param period the quarter or year in words
	 * @param address where the page is
	 */
	String show(List<Edition> published, @Nullable Integer number, String period, String address, Model model) {
		Edition chosen = published.stream()
			.filter((each) -> number == null || each.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("edition", String.valueOf(number)));
		model.addAttribute("editions", published);
		model.addAttribute("chosen", chosen);
		model.addAttribute("result", this.verification.verify(chosen.id()));
		model.addAttribute("address", address);
		model.addAttribute("heading", this.texts.text("assessment.verification.of", period));
		return "assessment/quarters/verification";
	}

}
