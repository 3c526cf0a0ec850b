package org.workstyle.shared;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets a page that only reads ask the database for the same things once, whichever of its
 * parts needs them.
 */
public final class AskedOnce {

	private AskedOnce() {
	}

	/**
	 * Whether this is a page that only reads.
	 */
	public static boolean isReading() {
		return page() != null;
	}

	/**
	 * Returns what was asked under the key before on the same page, or asks now.
	 */
	@SuppressWarnings("unchecked") // the key stands for one question
	public static <T> List<T> list(String key, Supplier<List<T>> question) {
		ServletRequestAttributes page = page();
		if (page == null) {
			return question.get();
		}
		String name = AskedOnce.class.getName() + "." + key;
		Object known = page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
		if (known == null) {
			known = question.get();
			page.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
		}
		return (List<T>) known;
	}

	private static @Nullable ServletRequestAttributes page() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
				&& page.getRequest().getMethod().equals(HttpMethod.GET.name())) ? page : null;
	}

}
