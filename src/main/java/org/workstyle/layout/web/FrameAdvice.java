package org.workstyle.layout.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuCount;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Gives every page its frame.
 */
@ControllerAdvice
class FrameAdvice {

	private final List<MenuContribution> contributions;

	private final Map<String, MenuCount> counts;

	private final @Nullable String version;

	private final @Nullable String bureau;

	private final boolean demonstration;

	FrameAdvice(ObjectProvider<MenuContribution> contributions, ObjectProvider<MenuCount> counts,
			ObjectProvider<BuildProperties> build, Environment environment) {
		this.contributions = contributions.orderedStream().toList();
		this.counts = counts.stream().collect(Collectors.toMap(MenuCount::path, (count) -> count));
		BuildProperties properties = build.getIfAvailable();
		this.version = (properties != null) ? properties.getVersion() : null;
		this.bureau = environment.getProperty("portal.bureau-name");
		this.demonstration = environment.getRequiredProperty("portal.demo", Boolean.class);
	}

	@ModelAttribute("frame")
	Frame frame(@SignedIn @Nullable Actor actor, HttpServletRequest request) {
		String path = path(request);
		List<MenuSection> sections = (actor != null) ? sections(actor, path) : List.of();
		return new Frame(actor, sections, withQuery(path, request), request.getMethod().equals("POST"),
				Preferences.of(request), this.bureau, this.version, this.demonstration);
	}

	private List<MenuSection> sections(Actor actor, String path) {
		return MenuSection.of(
				this.contributions.stream().flatMap((contribution) -> contribution.items().stream()).toList(),
				this.counts, actor, path);
	}

	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		return path.substring(request.getContextPath().length());
	}

	private static String withQuery(String path, HttpServletRequest request) {
		if (!request.getMethod().equals("GET")) {
			return "/";
		}
		return StringUtils.hasText(request.getQueryString()) ? path + "?" + request.getQueryString() : path;
	}

}
