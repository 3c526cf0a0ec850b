package org.workstyle.indicator.web;

import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.shared.PortalException;

/**
 * Tells on the next page whether something was done.
 */
final class Told {

	private Told() {
	}

	/**
	 * Does something for a reason.
	 * @return whether it was done
	 */
	static boolean by(RedirectAttributes redirect, String done, String reason, Runnable change) {
		try {
			if (!StringUtils.hasText(reason)) {
				throw new PortalException("indicator.error.reason");
			}
			change.run();
			redirect.addFlashAttribute("flash", done);
			return true;
		}
		catch (PortalException ex) {
			redirect.addFlashAttribute("flash", ex.messageKey()).addFlashAttribute("flashTone", "danger");
			return false;
		}
	}

}
