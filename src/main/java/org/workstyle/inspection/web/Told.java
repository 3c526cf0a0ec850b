package org.workstyle.inspection.web;

import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.shared.PortalException;

/**
 * Tells on the next page whether something was done.
 */
final class Told {

	private Told() {
	}

	static void by(RedirectAttributes redirect, String done, Runnable change) {
		try {
			change.run();
			redirect.addFlashAttribute("flash", done);
		}
		catch (PortalException ex) {
			redirect.addFlashAttribute("flash", ex.messageKey()).addFlashAttribute("flashTone", "danger");
		}
	}

	/**
	 * Does something for a reason.
	 */
	static void by(RedirectAttributes redirect, String done, String reason, Runnable change) {
		by(redirect, done, () -> {
			if (!StringUtils.hasText(reason)) {
				throw new PortalException("inspection.error.reason");
			}
			change.run();
		});
	}

}
