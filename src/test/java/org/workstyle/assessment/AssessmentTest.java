package org.workstyle.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;

import org.workstyle.account.Organization;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

/**
 * The portal with units, people and pages at hand. All tests share one, so each has
 * quarters of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({ Organization.class, PortalPages.class, AssessmentDesk.class, DatabaseDigest.class, Meeting.class })
@interface AssessmentTest {

}
