package org.workstyle;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Where the pages' assets are: addressed by their content and kept by browsers for a
 * year. Each folder is named, because every link of a page that could be an asset is
 * looked for in all jars.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	private static final List<String> FOLDERS = List.of("/css/", "/js/", "/images/");

	private static final CacheControl A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		FOLDERS.forEach((folder) -> add(registry, folder + "**", "classpath:/static" + folder));
		add(registry, "/favicon*", "classpath:/static/");
		add(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
		add(registry, "/_static/**", "classpath:/META-INF/resources/_static/");
	}

	private static void add(ResourceHandlerRegistry registry, String pattern, String location) {
		registry.addResourceHandler(pattern)
			.addResourceLocations(location)
			.setCacheControl(A_YEAR)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

}
