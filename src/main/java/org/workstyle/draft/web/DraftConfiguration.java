package org.workstyle.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

import org.workstyle.draft.Drafts;
import org.workstyle.shared.CurrentActor;

/**
 * Drops the draft of a form that was taken: the form names its draft, and a form that was
 * taken answers with the way to another page. One that comes back with errors does not.
 */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration implements WebMvcConfigurer {

	private static final String FIELD = "_draft";

	private final Drafts drafts;

	DraftConfiguration(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
					@Nullable ModelAndView page) {
				tell(request, page);
			}

			@Override
			public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
					@Nullable Exception failure) {
				if (request.getMethod().equals("POST") && failure == null) {
					drop(request, response);
				}
			}

		});
	}

	/**
	 * Has the next page forget what the browser kept of the form.
	 */
	private static void tell(HttpServletRequest request, @Nullable ModelAndView page) {
		String form = request.getParameter(FIELD);
		if (form != null && page != null && String.valueOf(page.getViewName()).startsWith("redirect:")) {
			RequestContextUtils.getOutputFlashMap(request).put("draftTaken", form);
		}
	}

	private void drop(HttpServletRequest request, HttpServletResponse response) {
		String form = request.getParameter(FIELD);
		if (form != null && (response.getStatus() == HttpServletResponse.SC_FOUND
				|| response.getStatus() == HttpServletResponse.SC_SEE_OTHER)) {
			CurrentActor.find().ifPresent((actor) -> this.drafts.drop(form, actor));
		}
	}

}
