package org.workstyle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import org.workstyle.database.DatabaseConfiguration;

/**
 * Repositories on a real PostgreSQL; each test is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(properties = "spring.test.database.replace=none")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(DatabaseConfiguration.class)
public @interface PortalRepositoryTest {

}
