package org.workstyle.shared;

import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tells on the next page whether something was done.
 */
public final class Told {

	private Told() {
	}

	/**
	 * Does something and tells of it, or tells why it was refused.
	 * @param redirect the way to the next page
	 * @param done key of the message once it is done
	 * @param change what to do
	 * @return whether it was done
	 */
	public static boolean by(RedirectAttributes redirect, String done, Runnable change) {
		try {
			change.run();
			redirect.addFlashAttribute("flash", done);
			return true;
		}
		catch (PortalException ex) {
			redirect.addFlashAttribute("flash", ex.messageKey()).addFlashAttribute("flashTone", "danger");
			return false;
		}
	}

	/**
	 * Does something for a reason, which must be said.
	 */
	public static boolean by(RedirectAttributes redirect, String done, String reason, Runnable change) {
		return by(redirect, done, () -> {
			needed(reason);
			change.run();
		});
	}

	/**
	 * Returns the reason given.
	 * @throws PortalException if there is none
	 */
	public static String needed(String reason) {
		if (!StringUtils.hasText(reason)) {
			throw new PortalException("common.error.reason");
		}
		return reason;
	}

}
