package org.workstyle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal with its demonstration, opened in the system's Chromium. All such
 * tests share one portal and one browser; skipped, and says so, where there is no
 * Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "portal.demo=true")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(PortalBrowser.class)
@ExtendWith(ChromiumCondition.class)
public @interface PortalBrowserTest {

}
