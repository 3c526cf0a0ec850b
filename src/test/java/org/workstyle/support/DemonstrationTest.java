package org.workstyle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import org.workstyle.arrears.SampleArrears;
import org.workstyle.inspection.SampleInspections;

/**
 * The whole portal with the demonstration's half-year, also on a port. All tests share
 * one, so they change only records of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "portal.demo=true")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import({ StatementCountConfiguration.class, DemonstrationRecords.class, SampleInspections.class, SampleArrears.class })
public @interface DemonstrationTest {

}
