package org.workstyle.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import org.workstyle.shared.Actor;
import org.workstyle.shared.CurrentActor;

/**
 * Keeps a form that came too late, in the session that begins with the next sign-in. A
 * cookie says whose browser it was: nobody else gets to see the form. A form from another
 * site comes without the cookie and is not kept.
 */
@Component
public class UnsentForms {

	/** Where the form waits. */
	public static final String PAGE = "/drafts/unsent";

	private static final String COOKIE = "account";

	private static final String FORM = UnsentForm.class.getName();

	/** Where Spring Security looks for the page to go on to after sign-in. */
	private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

	/** Passwords are never kept, and a switch or a draft is no entry. */
	private static final List<String> NEVER = List.of("/login", "/logout", "/profile", "/preferences", "/drafts",
			"/error");

	/**
	 * Remembers whose browser it is.
	 */
	public void signedIn(Actor actor, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, actor.accountId().toString())
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.build()
					.toString());
	}

	/**
	 * Keeps the form, if it is one that somebody filled in.
	 * @return where to go on, if it was kept
	 */
	public Optional<String> keep(HttpServletRequest request) {
		UUID owner = owner(request);
		if (owner == null || !isForm(request)) {
			return Optional.empty();
		}
		List<UnsentForm.Field> fields = fields(request);
		if (fields.stream().mapToInt((field) -> field.value().length()).sum() > Draft.LONGEST) {
			return Optional.empty();
		}
		HttpSession session = request.getSession();
		session.setAttribute(FORM, new UnsentForm(owner, path(request), fields));
		if (CurrentActor.find().isPresent()) {
			return Optional.of(PAGE);
		}
		session.setAttribute(WANTED, new SimpleSavedRequest(request.getContextPath() + PAGE));
		return Optional.of("/login?expired");
	}

	/**
	 * Returns where a form leads that is not kept, if nobody is signed in any more: to
	 * sign-in, which says that it came too late. Requests of scripts lead nowhere.
	 */
	public Optional<String> refuse(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		boolean page = request.getMethod().equals("POST") && accepted != null
				&& accepted.contains(MediaType.TEXT_HTML_VALUE);
		if (!page || CurrentActor.find().isPresent()) {
			return Optional.empty();
		}
		boolean entry = !path(request).startsWith("/login") && !path(request).startsWith("/logout");
		return Optional.of(entry ? "/login?late" : "/login?expired");
	}

	/**
	 * Returns the form that waits for the actor. That of somebody else is dropped.
	 */
	public Optional<UnsentForm> find(HttpSession session, Actor actor) {
		if (session.getAttribute(FORM) instanceof UnsentForm form) {
			if (form.account().equals(actor.accountId())) {
				return Optional.of(form);
			}
			drop(session);
		}
		return Optional.empty();
	}

	/**
	 * Drops the form.
	 */
	public void drop(HttpSession session) {
		session.removeAttribute(FORM);
	}

	private static @Nullable UUID owner(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		try {
			return (cookie != null) ? UUID.fromString(cookie.getValue()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		String mode = request.getHeader("Sec-Fetch-Mode");
		return request.getMethod().equals("POST") && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
				&& (mode == null || mode.equals("navigate"))
				&& NEVER.stream().noneMatch((path) -> path(request).startsWith(path));
	}

	private static List<UnsentForm.Field> fields(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((parameter) -> !parameter.getKey().equals("_csrf"))
			.flatMap((parameter) -> fields(parameter.getKey(), parameter.getValue()))
			.toList();
	}

	private static Stream<UnsentForm.Field> fields(String name, String[] values) {
		return Arrays.stream(values).map((value) -> new UnsentForm.Field(name, value));
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
