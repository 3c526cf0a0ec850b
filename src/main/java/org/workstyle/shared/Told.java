package org.workstyle.shared;

import java.io.Serializable;
import java.util.Arrays;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tells on the next page whether something was done.
 */
public final class Told {

	/** Longest reason that is taken, in characters. */
	private static final int LONGEST = 500;

	private Told() {
	}

	/**
	 * Does something that the next page shows by itself, or tells why it was refused: a
	 * rule forbids it, or somebody has done the same at this moment.
	 * @param redirect the way to the next page
	 * @param change what to do
	 * @return whether it was done
	 */
	public static boolean by(RedirectAttributes redirect, Runnable change) {
		try {
			change.run();
			return true;
		}
		catch (PortalException ex) {
			return refused(redirect, ex.messageKey(), ex.arguments());
		}
		catch (DataIntegrityViolationException ex) {
			return refused(redirect, "common.error.at-once");
		}
	}

	/**
	 * Does something and tells of it, or tells why it was refused.
	 * @param done key of the message once it is done
	 */
	public static boolean by(RedirectAttributes redirect, String done, Runnable change) {
		boolean told = by(redirect, change);
		if (told) {
			redirect.addFlashAttribute("flash", done);
		}
		return told;
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
	 * @throws PortalException if there is none, or it is longer than 500 characters
	 */
	public static String needed(String reason) {
		return needed(reason, LONGEST, "common.error.reason");
	}

	/**
	 * Returns the text given.
	 * @param longest how many characters it may have
	 * @param refusal key of the message if there is none, or it is longer
	 */
	public static String needed(String text, int longest, String refusal) {
		if (!StringUtils.hasText(text) || text.length() > longest) {
			throw new PortalException(refusal);
		}
		return text;
	}

	/**
	 * What the message names waits for the next page in the session, which keeps nothing
	 * that cannot be written down.
	 */
	private static boolean refused(RedirectAttributes redirect, String message, Object... arguments) {
		redirect.addFlashAttribute("flash", message)
			.addFlashAttribute("flashTone", "danger")
			.addFlashAttribute("flashArguments",
					Arrays.stream(arguments)
						.map((each) -> (each instanceof Serializable) ? each : String.valueOf(each))
						.toArray());
		return false;
	}

}
